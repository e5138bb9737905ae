/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ballot/steg-ballots.h"

#include "base/steg-ending.h"
#include "model/steg-person.h"
#include "report/ballot/steg-ballot-html.h"
#include "report/ballot/steg-ballot-pdf.h"
#include "report/steg-chart-picture.h"
#include "session/steg-voting.h"

#include <string.h>

static const char *const endings[STEG_BALLOTS_N_FORMATS] = {
  [STEG_BALLOTS_PDF] = ".pdf",
  [STEG_BALLOTS_CSV] = ".csv",
  [STEG_BALLOTS_HTML] = ".html",
};

int
steg_ballots_find_format (const char *path)
{
  return steg_ending_find (path, endings, STEG_BALLOTS_N_FORMATS);
}

/* @name as a part of a file's name on every system: letters and figures, and - for all between.
 * Returns: owned. */
static char *
file_part (const char *name)
{
  GString *part = g_string_new (NULL);

  for (const char *at = name != NULL ? name : ""; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      g_string_append_unichar (part, g_utf8_get_char (at));
    else if (part->len > 0 && part->str[part->len - 1] != '-')
      g_string_append_c (part, '-');
  if (part->len > 0 && part->str[part->len - 1] == '-')
    g_string_truncate (part, part->len - 1);
  return g_string_free (part, FALSE);
}

/* A name that none of @taken has; it is added to them. Returns: borrowed from @taken. */
static const char *
unlike (GHashTable *taken, const char *name)
{
  char *free_name = file_part (name);

  for (guint i = 2; *free_name == '\0' || g_hash_table_contains (taken, free_name); i++)
    {
      g_autofree char *part = file_part (name);

      g_free (free_name);
      free_name = *part != '\0' ? g_strdup_printf ("%s-%u", part, i) : g_strdup_printf ("%u", i);
    }
  g_hash_table_add (taken, free_name);
  return free_name;
}

typedef struct
{
  StegSession         *session;
  StegRecord          *round;
  const StegCatalogue *catalogue;
  StegBallotsFormat    format;
} Maker;

/* One ballot in a file of its own. Returns: owned. */
static GBytes *
make_one (const Maker *self, StegRecord *person, const char *part)
{
  StegProgramme   *programme = steg_session_get_programme (self->session);
  g_autofree char *answers = g_strdup_printf ("stegvis-%s.csv", part);
  g_autoptr (StegBallot) ballot = steg_ballot_new (steg_session_get_document (self->session),
                                                   self->round, steg_record_get_id (person));
  char *text = self->format == STEG_BALLOTS_HTML
                 ? steg_ballot_html_new (ballot, programme, answers, self->catalogue)
                 : steg_voting_write_ballot (self->session, ballot,
                                             steg_catalogue_get_language (self->catalogue));

  return g_bytes_new_take (text, strlen (text));
}

/* Returns: owned. */
static char *
path_for (const char *path, const char *part, gboolean alone)
{
  const char *ending = strrchr (path, '.');

  return alone ? g_strdup (path)
               : g_strdup_printf ("%.*s-%s%s", (int) (ending - path), path, part, ending);
}

static GPtrArray *
save_each (const Maker *self, GPtrArray *persons, const char *path, GError **error)
{
  g_autoptr (GPtrArray) written = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < persons->len; i++)
    {
      const char *part
        = unlike (taken, steg_record_get_text (persons->pdata[i], STEG_PERSON_NAME));
      g_autoptr (GBytes) bytes = make_one (self, persons->pdata[i], part);
      g_autofree char *target = path_for (path, part, persons->len == 1);

      if (!steg_chart_picture_save (bytes, target, error))
        return NULL;
      g_ptr_array_add (written, g_steal_pointer (&target));
    }
  return g_steal_pointer (&written);
}

static GPtrArray *
save_together (GBytes *pdf, const char *path, GError **error)
{
  g_autoptr (GBytes) own = pdf;
  GPtrArray *written;

  if (own == NULL || !steg_chart_picture_save (own, path, error))
    return NULL;
  written = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (written, g_strdup (path));
  return written;
}

GPtrArray *
steg_ballots_save (StegSession         *session,
                   StegRecord          *round,
                   GPtrArray           *persons,
                   const char          *path,
                   StegDate             today,
                   const StegCatalogue *catalogue,
                   GError             **error)
{
  int   format = steg_ballots_find_format (path);
  Maker maker = { session, round, catalogue, (StegBallotsFormat) format };

  g_return_val_if_fail (format >= 0, NULL);

  if (format != STEG_BALLOTS_PDF)
    return save_each (&maker, persons, path, error);
  return save_together (steg_ballot_pdf_new (steg_session_get_programme (session), round, persons,
                                             today, catalogue, error),
                        path, error);
}
