/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-action-filter.h"

#include "base/steg-text.h"
#include "model/steg-improvement.h"
#include "model/steg-person.h"

#include <string.h>

/* What stands before the words in the text form; they may hold anything, so they come last. */
#define WORDS "words="

/* The conditions in the order of their bits. */
static const char *const conditions[]
  = { "mine", "late", "due-this-month", "no-owner", "no-date", "waiting" };

/* In the order of StegActionState. */
static const char *const states[] = { "ahead", "under-way", "late", "done", "dropped" };

struct _StegActionMatch
{
  StegActionFilter *filter;
  StegDate          today;
  StegDate          month_start;
  StegDate          next_month;
  GHashTable       *mine;
  GHashTable       *waiting; /* %NULL unless it is asked for */
  char            **words;   /* folded; %NULL: any */
};

StegActionFilter *
steg_action_filter_new (void)
{
  return g_new0 (StegActionFilter, 1);
}

StegActionFilter *
steg_action_filter_copy (const StegActionFilter *self)
{
  StegActionFilter *copy = g_memdup2 (self, sizeof *self);

  copy->area = g_strdup (self->area);
  copy->owner = g_strdup (self->owner);
  copy->cycle = g_strdup (self->cycle);
  copy->words = g_strdup (self->words);
  return copy;
}

void
steg_action_filter_free (StegActionFilter *self)
{
  g_clear_pointer (&self->area, g_free);
  g_clear_pointer (&self->owner, g_free);
  g_clear_pointer (&self->cycle, g_free);
  g_clear_pointer (&self->words, g_free);
  g_free (self);
}

static gboolean
asks_of_actions (const StegActionFilter *self)
{
  return self->conditions != 0 || self->owner != NULL || self->cycle != NULL || self->phase != 0
         || self->state != 0;
}

gboolean
steg_action_filter_is_empty (const StegActionFilter *self)
{
  return !asks_of_actions (self) && self->area == NULL && self->words == NULL;
}

gboolean
steg_action_filter_is_equal (const StegActionFilter *a, const StegActionFilter *b)
{
  return a->conditions == b->conditions && a->phase == b->phase && a->state == b->state
         && g_strcmp0 (a->area, b->area) == 0 && g_strcmp0 (a->owner, b->owner) == 0
         && g_strcmp0 (a->cycle, b->cycle) == 0 && g_strcmp0 (a->words, b->words) == 0;
}

void
steg_action_filter_set_text (char **text, const char *value)
{
  g_autofree char *old = *text;

  *text = value != NULL && *value != '\0' ? g_strdup (value) : NULL;
}

static void
add (GString *text, const char *name, const char *value)
{
  if (value != NULL)
    g_string_append_printf (text, "%s%s%s", text->len > 0 ? " " : "", name, value);
}

char *
steg_action_filter_to_text (const StegActionFilter *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    add (text, "", (self->conditions & (1U << i)) != 0 ? conditions[i] : NULL);
  add (text, "area=", self->area);
  add (text, "owner=", self->owner);
  add (text, "cycle=", self->cycle);
  add (text, "phase=", self->phase > 0 ? steg_phase_choices[self->phase - 1].key : NULL);
  add (text, "state=", self->state > 0 ? states[self->state - 1] : NULL);
  add (text, WORDS, self->words);
  return g_string_free (text, FALSE);
}

static int
find_phase (const char *key)
{
  for (int i = 0; steg_phase_choices[i].key != NULL; i++)
    if (strcmp (steg_phase_choices[i].key, key) == 0)
      return i + 1;
  return 0;
}

static int
find_state (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    if (strcmp (states[i], key) == 0)
      return (int) i + 1;
  return 0;
}

static void
read_condition (StegActionFilter *self, const char *part)
{
  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    if (strcmp (conditions[i], part) == 0)
      self->conditions |= 1U << i;
}

static void
read_part (StegActionFilter *self, const char *part)
{
  if (g_str_has_prefix (part, "area="))
    steg_action_filter_set_text (&self->area, part + strlen ("area="));
  else if (g_str_has_prefix (part, "owner="))
    steg_action_filter_set_text (&self->owner, part + strlen ("owner="));
  else if (g_str_has_prefix (part, "cycle="))
    steg_action_filter_set_text (&self->cycle, part + strlen ("cycle="));
  else if (g_str_has_prefix (part, "phase="))
    self->phase = find_phase (part + strlen ("phase="));
  else if (g_str_has_prefix (part, "state="))
    self->state = find_state (part + strlen ("state="));
  else
    read_condition (self, part);
}

StegActionFilter *
steg_action_filter_parse (const char *text)
{
  StegActionFilter *self = steg_action_filter_new ();

  while (text != NULL && *text != '\0')
    {
      const char      *end = strchr (text, ' ');
      g_autofree char *part = end != NULL ? g_strndup (text, end - text) : g_strdup (text);

      if (g_str_has_prefix (text, WORDS))
        {
          steg_action_filter_set_text (&self->words, text + strlen (WORDS));
          break;
        }
      read_part (self, part);
      text = end != NULL ? end + 1 : NULL;
    }
  return self;
}

StegActionMatch *
steg_action_match_new (StegProgramme          *programme,
                       const StegActionFilter *filter,
                       StegDate                today,
                       GHashTable             *mine)
{
  StegActionMatch *self = g_new0 (StegActionMatch, 1);
  g_autofree char *folded = filter->words != NULL ? steg_text_fold (filter->words) : NULL;

  self->filter = steg_action_filter_copy (filter);
  self->today = today;
  self->month_start = steg_date_month_start (today);
  self->next_month = steg_date_add_months (self->month_start, 1);
  self->mine = mine != NULL ? g_hash_table_ref (mine) : NULL;
  if ((filter->conditions & STEG_FILTER_WAITING) != 0)
    self->waiting = steg_action_all_waiting (programme);
  if (folded != NULL)
    self->words = g_strsplit (folded, " ", -1);
  return self;
}

void
steg_action_match_free (StegActionMatch *self)
{
  steg_action_filter_free (self->filter);
  g_clear_pointer (&self->mine, g_hash_table_unref);
  g_clear_pointer (&self->waiting, g_hash_table_unref);
  g_clear_pointer (&self->words, g_strfreev);
  g_free (self);
}

/* Most texts are ASCII, and are looked through without being folded into memory of their own. */
static gboolean
find_ascii (const char *text, const char *word)
{
  gsize length = strlen (word);

  for (; *text != '\0'; text++)
    if (g_ascii_strncasecmp (text, word, length) == 0)
      return TRUE;
  return length == 0;
}

static gboolean
mentions (StegRecord *record, guint field, const char *word)
{
  const char      *text = record != NULL ? steg_record_get_text (record, field) : NULL;
  g_autofree char *folded = NULL;

  if (text == NULL)
    return FALSE;
  if (g_str_is_ascii (text))
    return find_ascii (text, word);
  folded = steg_text_fold (text);
  return strstr (folded, word) != NULL;
}

static gboolean
has_words (StegActionMatch *self, StegRecord *improvement, StegRecord *action)
{
  StegRecord *owner = action != NULL ? steg_record_get_link (action, STEG_ACTION_OWNER) : NULL;

  for (guint i = 0; self->words[i] != NULL; i++)
    if (!mentions (improvement, STEG_IMPROVEMENT_TITLE, self->words[i])
        && !mentions (action, STEG_ACTION_TITLE, self->words[i])
        && !mentions (owner, STEG_PERSON_NAME, self->words[i]))
      return FALSE;
  return TRUE;
}

static gboolean
fulfils (StegActionMatch *self, StegRecord *action, StegActionState state)
{
  guint       asked = self->filter->conditions;
  const char *owner = steg_record_get_link_id (action, STEG_ACTION_OWNER);
  StegDate    due = steg_record_get_date (action, STEG_ACTION_DUE);

  if ((asked & STEG_FILTER_MINE) != 0
      && (self->mine == NULL || owner == NULL || !g_hash_table_contains (self->mine, owner)))
    return FALSE;
  if ((asked & STEG_FILTER_LATE) != 0 && state != STEG_ACTION_LATE)
    return FALSE;
  if ((asked & STEG_FILTER_DUE_THIS_MONTH) != 0
      && (due < self->month_start || due >= self->next_month))
    return FALSE;
  if ((asked & STEG_FILTER_NO_OWNER) != 0 && owner != NULL)
    return FALSE;
  if ((asked & STEG_FILTER_NO_DATE) != 0 && due != STEG_DATE_NONE)
    return FALSE;
  return (asked & STEG_FILTER_WAITING) == 0 || g_hash_table_contains (self->waiting, action);
}

static gboolean
is_linked (StegRecord *record, guint link, const char *id)
{
  return id == NULL
         || (record != NULL && g_strcmp0 (steg_record_get_link_id (record, link), id) == 0);
}

gboolean
steg_action_match_wants (StegActionMatch *self, StegRecord *action)
{
  const StegActionFilter *filter = self->filter;
  StegActionState         state = steg_action_state (action, self->today);
  StegRecord             *improvement = NULL;

  if (filter->state > 0 ? (int) state != filter->state - 1 : state == STEG_ACTION_DROPPED)
    return FALSE;
  if (filter->phase > 0 && steg_record_get_choice (action, STEG_ACTION_PHASE) != filter->phase - 1)
    return FALSE;
  if (!is_linked (action, STEG_ACTION_OWNER, filter->owner)
      || !is_linked (action, STEG_ACTION_CYCLE, filter->cycle) || !fulfils (self, action, state))
    return FALSE;
  if (filter->area == NULL && self->words == NULL)
    return TRUE;
  improvement = steg_record_get_link (action, STEG_ACTION_IMPROVEMENT);
  return is_linked (improvement, STEG_IMPROVEMENT_AREA, filter->area)
         && (self->words == NULL || has_words (self, improvement, action));
}

gboolean
steg_action_match_wants_bare (StegActionMatch *self, StegRecord *improvement)
{
  return !asks_of_actions (self->filter)
         && is_linked (improvement, STEG_IMPROVEMENT_AREA, self->filter->area)
         && (self->words == NULL || has_words (self, improvement, NULL));
}
