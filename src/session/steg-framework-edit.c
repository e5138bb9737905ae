/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-framework-edit.h"

#include "base/steg-text.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"

#include <string.h>

static const char *const languages[] = { "sv", "en" };

char *
steg_framework_edit_clean (const char *field, const char *text)
{
  g_autofree char *clean = steg_text_clean (text, STEG_TEXT_MAX_LINE);
  g_auto (GStrv) words = g_strsplit_set (clean != NULL ? clean : "", " \t\n", -1);
  g_autoptr (GString) line = g_string_new (NULL);
  glong            most = strcmp (field, "text") == 0 ? STEG_FRAMEWORK_LONGEST_SENTENCE
                                                      : STEG_FRAMEWORK_LONGEST_PHRASE;
  g_autofree char *cut = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (line, "%s%s", line->len > 0 ? " " : "", words[i]);
  cut = g_utf8_substring (line->str, 0, MIN (most, g_utf8_strlen (line->str, -1)));
  return g_strdup (g_strchomp (cut));
}

/* The name of @part as it is said in the history: in the programme's language. */
static const char *
name_of (StegProgramme *programme, StegRecord *part)
{
  return steg_programme_wording (programme, part, "name", steg_framework_language (programme));
}

static void
put_wording (
  StegEdit *edit, const char *record, const char *field, const char *language, const char *text)
{
  const char *const parts[] = { record, field, language, NULL };

  steg_edit_text (edit, steg_edit_ensure (edit, &steg_wording_table, parts), STEG_WORDING_TEXT,
                  text);
}

StegEdit *
steg_framework_edit_wording (StegProgramme *programme,
                             StegRecord    *record,
                             const char    *field,
                             const char    *language,
                             const char    *text)
{
  g_autofree char *clean = steg_framework_edit_clean (field, text);
  StegEdit        *edit;

  if (*clean == '\0'
      || g_str_equal (clean, steg_programme_wording (programme, record, field, language)))
    return NULL;
  edit = steg_edit_new (programme, N_ ("Change a wording of the framework to “%s”"));
  steg_edit_argument (edit, clean);
  put_wording (edit, steg_record_get_id (record), field, language, clean);
  return edit;
}

/* A key that no area has. Returns: owned. */
static char *
find_free_key (StegProgramme *programme)
{
  for (guint i = 1;; i++)
    {
      g_autofree char  *key = g_strdup_printf (STEG_FRAMEWORK_OWN_PREFIX "%u", i);
      const char *const parts[] = { key, NULL };

      if (steg_programme_find_tuple (programme, &steg_area_table, parts) == NULL)
        return g_steal_pointer (&key);
    }
}

/* The order key behind the last of @parts. Returns: owned. */
static char *
order_behind (GPtrArray *parts, guint field)
{
  return steg_text_order_between (
    parts->len > 0 ? steg_record_get_text (parts->pdata[parts->len - 1], field) : NULL, NULL);
}

/* What @aspect looks like on @level whatever the area; where the framework does not say, the name
 * of the level. */
static const char *
begin_with (StegProgramme *programme, StegRecord *aspect, int level, const char *language)
{
  StegRecord *trait = steg_framework_get_trait (programme, aspect, level);

  return trait != NULL ? steg_programme_wording (programme, trait, "text", language)
                       : steg_framework_level_name (programme, level, language);
}

void
steg_framework_edit_put_statement (
  StegEdit *edit, const char *statement, int level, const char *language, const char *text)
{
  g_autofree char *aim = steg_framework_edit_clean ("aim", text);

  put_wording (edit, statement, "text", language, text);
  if (level > 1)
    put_wording (edit, statement, "aim", language, aim);
}

static void
add_statement (
  StegEdit *edit, StegProgramme *programme, const char *area, StegRecord *aspect, int level)
{
  g_autofree char  *number = g_strdup_printf ("%d", level);
  const char *const parts[] = { area, steg_record_get_id (aspect), number, NULL };
  const char       *id = steg_edit_ensure (edit, &steg_statement_table, parts);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    steg_framework_edit_put_statement (edit, id, level, languages[i],
                                       begin_with (programme, aspect, level, languages[i]));
}

StegEdit *
steg_framework_edit_add_area (StegProgramme *programme,
                              const char    *swedish,
                              const char    *english,
                              const char   **id)
{
  StegEdit *edit = steg_edit_new (programme, N_ ("Add the area “%s”"));
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  g_autofree char  *key = find_free_key (programme);
  g_autofree char  *order = order_behind (areas, STEG_AREA_ORDER);
  const char *const parts[] = { key, NULL };
  const char       *area = steg_edit_ensure (edit, &steg_area_table, parts);
  int               highest = steg_framework_highest_level (programme);

  steg_edit_argument (edit, swedish);
  steg_edit_text (edit, area, STEG_AREA_ORDER, order);
  put_wording (edit, area, "name", "sv", swedish);
  put_wording (edit, area, "name", "en", english);
  for (guint i = 0; i < aspects->len; i++)
    for (int level = 1; level <= highest; level++)
      add_statement (edit, programme, area, aspects->pdata[i], level);
  if (id != NULL)
    *id = area;
  return edit;
}

static gboolean
is_area (StegRecord *part)
{
  return steg_record_get_table (part) == &steg_area_table;
}

static GPtrArray *
list_siblings (StegProgramme *programme, StegRecord *part)
{
  return is_area (part) ? steg_framework_areas (programme) : steg_framework_aspects (programme);
}

static guint
order_of (StegRecord *part)
{
  return is_area (part) ? (guint) STEG_AREA_ORDER : (guint) STEG_ASPECT_ORDER;
}

static StegEdit *
new_edit (StegProgramme *programme, StegRecord *part, const char *label)
{
  StegEdit *edit = steg_edit_new (programme, label);

  steg_edit_argument (edit, name_of (programme, part));
  return edit;
}

StegEdit *
steg_framework_edit_move (StegProgramme *programme, StegRecord *part, int by)
{
  g_autoptr (GPtrArray) siblings = list_siblings (programme, part);
  const char *after = NULL;
  StegEdit   *edit;
  guint       at;
  int         place;

  if (!g_ptr_array_find (siblings, part, &at))
    return NULL;
  place = (int) at + by;
  if (place < 0 || place >= (int) siblings->len)
    return NULL;
  if (by > 0)
    after = steg_record_get_id (siblings->pdata[place]);
  else if (place > 0)
    after = steg_record_get_id (siblings->pdata[place - 1]);
  edit = new_edit (programme, part, N_ ("Move “%s” in the framework"));
  steg_edit_move (edit, steg_record_get_id (part), order_of (part), siblings, after);
  return edit;
}

StegEdit *
steg_framework_edit_leave_out (StegProgramme *programme, StegRecord *part)
{
  StegEdit *edit = new_edit (programme, part, N_ ("Leave “%s” out of the framework"));

  steg_edit_empty (edit, steg_record_get_id (part), order_of (part));
  return edit;
}

StegEdit *
steg_framework_edit_bring_back (StegProgramme *programme, StegRecord *part)
{
  StegEdit *edit = new_edit (programme, part, N_ ("Bring “%s” back into the framework"));
  g_autoptr (GPtrArray) siblings = list_siblings (programme, part);
  g_autofree char *order = order_behind (siblings, order_of (part));

  steg_edit_text (edit, steg_record_get_id (part), order_of (part), order);
  return edit;
}

StegEdit *
steg_framework_edit_remove (StegProgramme *programme, StegRecord *part)
{
  StegEdit *edit = new_edit (programme, part, N_ ("Delete “%s” with all that rests on it"));

  steg_edit_remove (edit, steg_record_get_id (part));
  return edit;
}
