/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-dependencies.h"

#include "model/steg-action-state.h"
#include "model/steg-action.h"
#include "model/steg-dependency.h"

#include <string.h>

/* The actions at field @there of the dependencies whose field @here is @action. */
static GPtrArray *
list_tied (StegProgramme *programme, StegRecord *action, guint here, guint there)
{
  GPtrArray *ties = steg_programme_linked (programme, &steg_dependency_table, here,
                                           steg_record_get_id (action));
  GPtrArray *tied = g_ptr_array_new ();

  for (guint i = 0; ties != NULL && i < ties->len; i++)
    {
      StegRecord *other = steg_record_get_link (ties->pdata[i], there);

      if (other != NULL)
        g_ptr_array_add (tied, other);
    }
  return tied;
}

GPtrArray *
steg_dependencies_awaited (StegProgramme *programme, StegRecord *action)
{
  return list_tied (programme, action, STEG_DEPENDENCY_ACTION, STEG_DEPENDENCY_WAITS_FOR);
}

GPtrArray *
steg_dependencies_waiting (StegProgramme *programme, StegRecord *action)
{
  return list_tied (programme, action, STEG_DEPENDENCY_WAITS_FOR, STEG_DEPENDENCY_ACTION);
}

/* Appends the open actions that wait for @action and are not yet in @known. */
static void
append_waiting (StegProgramme *programme,
                StegRecord    *action,
                GHashTable    *known,
                GPtrArray     *followers)
{
  g_autoptr (GPtrArray) waiting = steg_dependencies_waiting (programme, action);

  for (guint i = 0; i < waiting->len; i++)
    if (g_hash_table_add (known, waiting->pdata[i]) && steg_action_is_open (waiting->pdata[i]))
      g_ptr_array_add (followers, waiting->pdata[i]);
}

/* Those of all @actions together. What is done or dropped holds nobody up, so nothing is looked for
 * behind it. */
static GPtrArray *
list_followers (StegProgramme *programme, GPtrArray *actions)
{
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  GPtrArray *followers = g_ptr_array_new ();

  for (guint i = 0; i < actions->len; i++)
    g_hash_table_add (known, actions->pdata[i]);
  for (guint i = 0; i < actions->len; i++)
    append_waiting (programme, actions->pdata[i], known, followers);
  for (guint i = 0; i < followers->len; i++)
    append_waiting (programme, followers->pdata[i], known, followers);
  return followers;
}

GPtrArray *
steg_dependencies_followers (StegProgramme *programme, StegRecord *action)
{
  g_autoptr (GPtrArray) actions = g_ptr_array_new ();

  g_ptr_array_add (actions, action);
  return list_followers (programme, actions);
}

/* A search along what waits for what, with changes that have not happened yet. */
typedef struct
{
  StegProgramme *programme;
  GHashTable    *gone;  /* borrowed ids of dependencies that are to be removed */
  GHashTable    *added; /* borrowed id of an action → GPtrArray of borrowed ids it is to wait for */
  GHashTable    *from;  /* borrowed id that was reached → borrowed id it was reached from */
  GPtrArray     *queue; /* of borrowed ids that were reached */
} Search;

static const char *
tied_id (const StegChange *change, guint field)
{
  return steg_change_has (change, field) && change->values[field].kind == STEG_VALUE_TEXT
           ? change->values[field].text
           : NULL;
}

static gboolean
is_new_tie (const StegChange *change)
{
  return change->table == &steg_dependency_table && change->kind != STEG_CHANGE_REMOVE
         && tied_id (change, STEG_DEPENDENCY_ACTION) != NULL
         && tied_id (change, STEG_DEPENDENCY_WAITS_FOR) != NULL;
}

static void
note_tie (Search *search, const StegChange *change)
{
  const char *action = tied_id (change, STEG_DEPENDENCY_ACTION);
  GPtrArray  *awaited = g_hash_table_lookup (search->added, action);

  if (awaited == NULL)
    {
      awaited = g_ptr_array_new ();
      g_hash_table_insert (search->added, (gpointer) action, awaited);
    }
  g_ptr_array_add (awaited, (gpointer) tied_id (change, STEG_DEPENDENCY_WAITS_FOR));
}

static Search *
search_new (StegProgramme *programme, GPtrArray *changes)
{
  Search *self = g_new0 (Search, 1);

  self->programme = programme;
  self->gone = g_hash_table_new (g_str_hash, g_str_equal);
  self->added
    = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->from = g_hash_table_new (g_str_hash, g_str_equal);
  self->queue = g_ptr_array_new ();
  for (guint i = 0; changes != NULL && i < changes->len; i++)
    {
      const StegChange *change = changes->pdata[i];

      if (is_new_tie (change))
        note_tie (self, change);
      else if (change->table == &steg_dependency_table && change->kind == STEG_CHANGE_REMOVE)
        g_hash_table_add (self->gone, change->id);
    }
  return self;
}

static void
search_free (Search *self)
{
  g_hash_table_unref (self->gone);
  g_hash_table_unref (self->added);
  g_hash_table_unref (self->from);
  g_ptr_array_unref (self->queue);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Search, search_free)

static void
reach (Search *self, const char *id, const char *from)
{
  if (id == NULL || g_hash_table_contains (self->from, id))
    return;
  g_hash_table_insert (self->from, (gpointer) id, (gpointer) from);
  g_ptr_array_add (self->queue, (gpointer) id);
}

/* Everything that the action @id waits for is reached from it. */
static void
go_on (Search *self, const char *id)
{
  GPtrArray *ties
    = steg_programme_linked (self->programme, &steg_dependency_table, STEG_DEPENDENCY_ACTION, id);
  GPtrArray *added = g_hash_table_lookup (self->added, id);

  for (guint i = 0; ties != NULL && i < ties->len; i++)
    if (!g_hash_table_contains (self->gone, steg_record_get_id (ties->pdata[i])))
      reach (self, steg_record_get_link_id (ties->pdata[i], STEG_DEPENDENCY_WAITS_FOR), id);
  for (guint i = 0; added != NULL && i < added->len; i++)
    reach (self, added->pdata[i], id);
}

/* The way by which @action was reached: @action itself comes first, then where the way began, and
 * so on to the one that waits for @action. */
static GPtrArray *
circle_to (Search *self, const char *action)
{
  GPtrArray  *circle = g_ptr_array_new_with_free_func (g_free);
  const char *at = g_hash_table_lookup (self->from, action);

  for (; at != NULL; at = g_hash_table_lookup (self->from, at))
    g_ptr_array_insert (circle, 0, g_strdup (at));
  g_ptr_array_insert (circle, 0, g_strdup (action));
  return circle;
}

static GPtrArray *
find_circle (Search *self, const char *action, const char *awaited)
{
  g_hash_table_remove_all (self->from);
  g_ptr_array_set_size (self->queue, 0);
  reach (self, awaited, NULL);
  for (guint i = 0; i < self->queue->len; i++)
    {
      if (strcmp (self->queue->pdata[i], action) == 0)
        return circle_to (self, action);
      go_on (self, self->queue->pdata[i]);
    }
  return NULL;
}

GPtrArray *
steg_dependencies_find_circle (StegProgramme *programme,
                               GPtrArray     *changes,
                               const char    *action,
                               const char    *awaited)
{
  g_autoptr (Search) search = NULL;

  g_return_val_if_fail (action != NULL && awaited != NULL, NULL);

  search = search_new (programme, changes);
  return find_circle (search, action, awaited);
}

GPtrArray *
steg_dependencies_find_new_circle (StegProgramme *programme, GPtrArray *changes)
{
  g_autoptr (Search) search = search_new (programme, changes);

  for (guint i = 0; i < changes->len; i++)
    if (is_new_tie (changes->pdata[i]))
      {
        GPtrArray *circle
          = find_circle (search, tied_id (changes->pdata[i], STEG_DEPENDENCY_ACTION),
                         tied_id (changes->pdata[i], STEG_DEPENDENCY_WAITS_FOR));

        if (circle != NULL)
          return circle;
      }
  return NULL;
}

/* An action that is only about to be added has no name yet. */
static const char *
title_of (StegProgramme *programme, const char *id)
{
  StegRecord *action = steg_programme_find (programme, id);
  const char *title = action != NULL ? steg_record_get_text (action, STEG_ACTION_TITLE) : NULL;

  return title != NULL ? title : "…";
}

char *
steg_dependencies_say_circle (const StegCatalogue *catalogue,
                              StegProgramme       *programme,
                              GPtrArray           *circle)
{
  g_autoptr (GString) words = g_string_new (NULL);
  const char *first;

  g_return_val_if_fail (circle != NULL && circle->len > 0, NULL);

  first = title_of (programme, circle->pdata[0]);
  if (circle->len == 1)
    return g_strdup_printf (steg_catalogue_text (catalogue, "“%s” cannot wait for itself"),
                            first);
  g_string_printf (words,
                   /* Translators: the first part of a sentence; “, which waits for “…”” follows. */
                   steg_catalogue_text (catalogue,
                                        "That would be a circle: “%s” waits for “%s”"),
                   first, title_of (programme, circle->pdata[1]));
  for (guint i = 2; i <= circle->len; i++)
    g_string_append_printf (words, steg_catalogue_text (catalogue, ", which waits for “%s”"),
                            title_of (programme, circle->pdata[i % circle->len]));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static StegShift
moved (StegRecord *action, int days)
{
  StegShift shift = { .action = action,
                      .start = steg_record_get_date (action, STEG_ACTION_START),
                      .due = steg_record_get_date (action, STEG_ACTION_DUE) };

  if (shift.start != STEG_DATE_NONE
      && steg_record_get_choice (action, STEG_ACTION_PHASE) == STEG_PHASE_PLAN)
    shift.start += days;
  if (shift.due != STEG_DATE_NONE)
    shift.due = MAX (shift.due + days, shift.start);
  return shift;
}

/* Appends where @follower would be, unless it would stay where it is. */
static void
add_shift (GArray *shifts, StegRecord *follower, int days)
{
  StegShift shift = moved (follower, days);

  if (shift.start != steg_record_get_date (follower, STEG_ACTION_START)
      || shift.due != steg_record_get_date (follower, STEG_ACTION_DUE))
    g_array_append_val (shifts, shift);
}

GArray *
steg_dependencies_shift (StegProgramme *programme, GPtrArray *actions, int days)
{
  g_autoptr (GPtrArray) followers = list_followers (programme, actions);
  GArray *shifts = g_array_new (FALSE, FALSE, sizeof (StegShift));

  for (guint i = 0; i < followers->len; i++)
    add_shift (shifts, followers->pdata[i], days);
  return shifts;
}

/* How far @follower goes with the one of @moves that takes it furthest. */
static int
furthest (GArray *moves, GPtrArray *followers, StegRecord *follower)
{
  int days = G_MININT;

  for (guint i = 0; i < moves->len; i++)
    if (g_ptr_array_find (followers->pdata[i], follower, NULL))
      days = MAX (days, g_array_index (moves, StegMove, i).days);
  return days;
}

GArray *
steg_dependencies_shift_each (StegProgramme *programme, GArray *moves)
{
  g_autoptr (GPtrArray) actions = g_ptr_array_new ();
  g_autoptr (GPtrArray) each = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) all = NULL;
  GArray *shifts = g_array_new (FALSE, FALSE, sizeof (StegShift));

  for (guint i = 0; i < moves->len; i++)
    {
      StegRecord *action = g_array_index (moves, StegMove, i).action;

      g_ptr_array_add (actions, action);
      g_ptr_array_add (each, steg_dependencies_followers (programme, action));
    }
  all = list_followers (programme, actions);
  for (guint i = 0; i < all->len; i++)
    add_shift (shifts, all->pdata[i], furthest (moves, each, all->pdata[i]));
  return shifts;
}
