/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-attached.h"

#include "model/steg-tables.h"

#include <string.h>

#define SCHEME "attachment:"

char *
steg_attached_address (const char *attachment)
{
  return g_strconcat (SCHEME, attachment, NULL);
}

int
steg_attached_field (const StegTable *table)
{
  for (guint i = 0; i < table->n_fields; i++)
    if (g_strcmp0 (table->fields[i].target, steg_attachment_table.name) == 0)
      return (int) i;
  return -1;
}

StegRecord *
steg_attached_get (StegProgramme *programme, StegRecord *tie)
{
  int         field = steg_attached_field (steg_record_get_table (tie));
  const char *url;
  StegRecord *found;

  if (field >= 0)
    return steg_record_get_link (tie, (guint) field);
  if (steg_record_get_table (tie) != &steg_reference_table)
    return NULL;
  url = steg_record_get_text (tie, STEG_REFERENCE_URL);
  if (url == NULL || !g_str_has_prefix (url, SCHEME))
    return NULL;
  found = steg_programme_find (programme, url + strlen (SCHEME));
  return found != NULL && steg_record_get_table (found) == &steg_attachment_table ? found : NULL;
}

typedef struct
{
  StegProgramme *programme;
  const char    *record;
} Search;

static gboolean
ties_to (StegRecord *reference, gpointer search)
{
  const Search *wanted = search;

  return g_strcmp0 (steg_record_get_link_id (reference, STEG_REFERENCE_RECORD), wanted->record) == 0
         && steg_attached_get (wanted->programme, reference) != NULL;
}

GPtrArray *
steg_attached_list (StegProgramme *programme, StegRecord *record)
{
  Search     search = { programme, steg_record_get_id (record) };
  GPtrArray *ties;

  if (steg_attached_field (steg_record_get_table (record)) < 0)
    return steg_programme_select (programme, &steg_reference_table, ties_to, &search,
                                  STEG_REFERENCE_ORDER);
  ties = g_ptr_array_new ();
  if (steg_attached_get (programme, record) != NULL)
    g_ptr_array_add (ties, record);
  return ties;
}

typedef struct
{
  const char *round;
  const char *area;
} Place;

static gboolean
supports (StegRecord *evidence, gpointer place)
{
  const Place *wanted = place;

  return steg_record_has (evidence, STEG_EVIDENCE_ATTACHMENT)
         && g_strcmp0 (steg_record_get_link_id (evidence, STEG_EVIDENCE_ROUND), wanted->round) == 0
         && g_strcmp0 (steg_record_get_link_id (evidence, STEG_EVIDENCE_AREA), wanted->area) == 0;
}

GPtrArray *
steg_attached_list_evidence (StegProgramme *programme, StegRecord *round, StegRecord *area)
{
  Place place = { steg_record_get_id (round), steg_record_get_id (area) };

  return steg_programme_select (programme, &steg_evidence_table, supports, &place, -1);
}

gboolean
steg_attached_is_shared (StegProgramme *programme, StegRecord *attachment, StegRecord *tie)
{
  for (guint t = 0; steg_tables[t] != NULL; t++)
    {
      if (steg_tables[t] != &steg_reference_table && steg_attached_field (steg_tables[t]) < 0)
        continue;
      for (guint i = 0; i < steg_programme_count (programme, steg_tables[t]); i++)
        {
          StegRecord *other = steg_programme_at (programme, steg_tables[t], i);

          if (other != tie && steg_attached_get (programme, other) == attachment)
            return TRUE;
        }
    }
  return FALSE;
}

StegRecord *
steg_attached_find (StegProgramme *programme, const char *name, const char *hash)
{
  for (guint i = 0; i < steg_programme_count (programme, &steg_attachment_table); i++)
    {
      StegRecord *attachment = steg_programme_at (programme, &steg_attachment_table, i);

      if (g_strcmp0 (steg_record_get_text (attachment, STEG_ATTACHMENT_NAME), name) == 0
          && g_strcmp0 (steg_record_get_text (attachment, STEG_ATTACHMENT_HASH), hash) == 0)
        return attachment;
    }
  return NULL;
}

static gboolean
is_on (StegRecord *note, gpointer record)
{
  return g_strcmp0 (steg_record_get_link_id (note, STEG_NOTE_RECORD), record) == 0;
}

/* Ids are made in the order of time, so they tell notes of one day apart. */
static int
compare_notes (gconstpointer a, gconstpointer b)
{
  StegRecord *left = *(StegRecord *const *) a;
  StegRecord *right = *(StegRecord *const *) b;
  StegDate    l = steg_record_get_date (left, STEG_NOTE_ON);
  StegDate    r = steg_record_get_date (right, STEG_NOTE_ON);

  if (l != r)
    return l > r ? -1 : 1;
  return strcmp (steg_record_get_id (right), steg_record_get_id (left));
}

GPtrArray *
steg_notes_list (StegProgramme *programme, StegRecord *record)
{
  GPtrArray *notes = steg_programme_select (programme, &steg_note_table, is_on,
                                            (gpointer) steg_record_get_id (record), -1);

  g_ptr_array_sort (notes, compare_notes);
  return notes;
}
