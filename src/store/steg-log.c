/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-log.h"

#include "base/steg-clock.h"
#include "base/steg-error.h"
#include "base/steg-id.h"
#include "base/steg-text.h"
#include "store/steg-database.h"
#include "store/steg-schema.h"

#include <string.h>

struct _StegLog
{
  sqlite3      *database;
  sqlite3_stmt *insert;
  char         *author;
  char         *head;
  char         *checksum; /* of the head */
  gint64        seq;
  gint64        hlc;
  gint64        last_other; /* seq of the newest row of another author, 0: none */
  char         *last_group;
  GArray       *undo; /* of StegLogSpan, the next one last */
  GArray       *redo;
};

void
steg_log_free (StegLog *self)
{
  sqlite3_finalize (self->insert);
  g_free (self->author);
  g_free (self->head);
  g_free (self->checksum);
  g_free (self->last_group);
  g_array_unref (self->undo);
  g_array_unref (self->redo);
  g_free (self);
}

static void
push (GArray *spans, gint64 seq)
{
  StegLogSpan span = { seq, seq };

  g_array_append_val (spans, span);
}

static void
pop (GArray *spans)
{
  if (spans->len > 0)
    g_array_set_size (spans, spans->len - 1);
}

/* The commands of this installation form two piles: an edit lies on the first and clears the
 * second, undo and redo move between them. What lies there is the row to invert next. */
static void
pile (StegLog *self, const char *kind, gint64 seq)
{
  if (strcmp (kind, "undo") == 0)
    {
      pop (self->undo);
      push (self->redo, seq);
    }
  else if (strcmp (kind, "redo") == 0)
    {
      pop (self->redo);
      push (self->undo, seq);
    }
  else
    {
      g_array_set_size (self->redo, 0);
      if (strcmp (kind, "create") != 0)
        push (self->undo, seq);
    }
}

static void
extend (StegLog *self, const char *kind, gint64 seq)
{
  GArray *spans = strcmp (kind, "undo") == 0 ? self->redo : self->undo;

  if (spans->len > 0 && strcmp (kind, "create") != 0)
    g_array_index (spans, StegLogSpan, spans->len - 1).last = seq;
}

static void
note (StegLog *self, gint64 seq, const char *group, const char *author, const char *kind)
{
  if (strcmp (author, self->author) != 0)
    self->last_other = seq;
  else if (g_strcmp0 (group, self->last_group) == 0)
    extend (self, kind, seq);
  else
    pile (self, kind, seq);
  if (g_strcmp0 (group, self->last_group) != 0)
    {
      g_free (self->last_group);
      self->last_group = g_strdup (group);
    }
}

static const char *
text_at (sqlite3_stmt *statement, int column)
{
  return (const char *) sqlite3_column_text (statement, column);
}

static void
forget (StegLog *self)
{
  g_clear_pointer (&self->head, g_free);
  g_clear_pointer (&self->checksum, g_free);
  g_clear_pointer (&self->last_group, g_free);
  self->seq = self->hlc = self->last_other = 0;
  g_array_set_size (self->undo, 0);
  g_array_set_size (self->redo, 0);
}

static gboolean
load_head (StegLog *self, GError **error)
{
  g_autoptr (sqlite3_stmt) newest = steg_database_prepare (
    self->database, "SELECT \"id\", \"checksum\" FROM change_log ORDER BY \"seq\" DESC LIMIT 1",
    error);

  if (newest == NULL)
    return FALSE;
  if (steg_database_next (newest, NULL))
    {
      self->head = g_strdup (text_at (newest, 0));
      self->checksum = g_strdup (text_at (newest, 1));
    }
  return TRUE;
}

gboolean
steg_log_reload (StegLog *self, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (sqlite3_stmt) rows = steg_database_prepare (
    self->database,
    "SELECT \"seq\", \"group\", \"author\", \"kind\", \"hlc\" FROM change_log ORDER BY \"seq\"",
    error);

  forget (self);
  if (rows == NULL)
    return FALSE;
  while (steg_database_next (rows, &problem))
    {
      self->seq = sqlite3_column_int64 (rows, 0);
      self->hlc = MAX (self->hlc, sqlite3_column_int64 (rows, 4));
      note (self, self->seq, text_at (rows, 1), text_at (rows, 2), text_at (rows, 3));
    }
  return steg_error_pass (g_steal_pointer (&problem), error) && load_head (self, error);
}

StegLog *
steg_log_new (sqlite3 *database, const char *author, GError **error)
{
  g_autoptr (StegLog) self = g_new0 (StegLog, 1);

  self->database = database;
  self->author = g_strdup (author);
  self->undo = g_array_new (FALSE, FALSE, sizeof (StegLogSpan));
  self->redo = g_array_new (FALSE, FALSE, sizeof (StegLogSpan));
  self->insert = steg_database_prepare (database,
                                        "INSERT INTO change_log (" STEG_LOG_COLUMNS ", \"seq\") "
                                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
                                        "?12, ?13, ?14)",
                                        error);
  if (self->insert == NULL || !steg_log_reload (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

const char *
steg_log_get_head (StegLog *self)
{
  return self->head;
}

static void
mix_in (GChecksum *checksum, const char *text)
{
  if (text == NULL)
    text = "";
  g_checksum_update (checksum, (const guchar *) text, (gssize) strlen (text) + 1);
}

char *
steg_log_checksum (const char       *parent,
                   const char       *merge_parent,
                   const char *const header[STEG_LOG_N_HEADER],
                   gconstpointer     changeset,
                   gsize             length)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *of_changeset
    = g_compute_checksum_for_data (G_CHECKSUM_SHA256, changeset != NULL ? changeset : "", length);

  mix_in (checksum, parent);
  mix_in (checksum, merge_parent);
  for (guint i = 0; i < STEG_LOG_N_HEADER; i++)
    mix_in (checksum, header[i]);
  mix_in (checksum, of_changeset);
  return g_strdup (g_checksum_get_string (checksum));
}

/* Arguments are lines: each ends with a line feed, and has none inside. */
static char *
join (const char *const *arguments)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; arguments != NULL && arguments[i] != NULL; i++)
    {
      g_autofree char *line = steg_text_clean (arguments[i], STEG_TEXT_MAX_LINE);

      g_string_append_printf (text, "%s\n", line != NULL ? g_strdelimit (line, "\n", ' ') : "");
    }
  return g_string_free (text, FALSE);
}

static char **
split (const char *text)
{
  char **lines = g_strsplit (text, "\n", -1);
  guint  n = g_strv_length (lines);

  if (n > 0)
    g_clear_pointer (&lines[n - 1], g_free);
  return lines;
}

static gboolean
insert_row (StegLog          *self,
            const char *const header[STEG_LOG_N_HEADER],
            gconstpointer     changeset,
            gsize             length,
            GError          **error)
{
  g_autofree char *checksum = steg_log_checksum (self->checksum, NULL, header, changeset, length);

  /* Columns of whole numbers take the digits as what they mean. */
  for (int i = 0; i < STEG_LOG_N_HEADER; i++)
    sqlite3_bind_text (self->insert, i + 1, header[i], -1, SQLITE_STATIC);
  if (length > 0)
    sqlite3_bind_blob64 (self->insert, STEG_LOG_CHANGESET + 1, changeset, length, SQLITE_STATIC);
  else
    sqlite3_bind_zeroblob (self->insert, STEG_LOG_CHANGESET + 1, 0);
  sqlite3_bind_text (self->insert, STEG_LOG_CHECKSUM + 1, checksum, -1, SQLITE_STATIC);
  sqlite3_bind_int64 (self->insert, STEG_LOG_CHECKSUM + 2, self->seq + 1);
  if (!steg_database_finish (self->insert, error))
    return FALSE;
  g_free (self->checksum);
  self->checksum = g_steal_pointer (&checksum);
  return TRUE;
}

gboolean
steg_log_append (StegLog           *self,
                 const char        *kind,
                 const char        *label,
                 const char *const *arguments,
                 char             **group,
                 gconstpointer      changeset,
                 gsize              length,
                 GError           **error)
{
  /* A hybrid logical clock: real time, but never behind what the log has seen. */
  gint64           hlc = MAX (steg_clock_now (), self->hlc + 1);
  g_autofree char *id = steg_id_new ();
  g_autofree char *time = g_strdup_printf ("%" G_GINT64_FORMAT, hlc);
  g_autofree char *words = join (arguments);
  g_autofree char *size = g_strdup_printf ("%" G_GSIZE_FORMAT, length);
  const char      *header[STEG_LOG_N_HEADER] = {
         [STEG_LOG_ID] = id,
         [STEG_LOG_GROUP] = *group != NULL ? *group : id,
         [STEG_LOG_PARENT] = self->head,
         [STEG_LOG_HLC] = time,
         [STEG_LOG_AUTHOR] = self->author,
         [STEG_LOG_KIND] = kind,
         [STEG_LOG_LABEL_KEY] = label,
         [STEG_LOG_LABEL_ARGUMENTS] = words,
         [STEG_LOG_SCHEMA_VERSION] = G_STRINGIFY (STEG_SCHEMA_VERSION),
         [STEG_LOG_LENGTH] = size,
  };

  if (!insert_row (self, header, changeset, length, error))
    return FALSE;
  if (*group == NULL)
    *group = g_strdup (id);
  self->seq++;
  self->hlc = hlc;
  note (self, self->seq, *group, self->author, kind);
  g_free (self->head);
  self->head = g_steal_pointer (&id);
  return TRUE;
}

static gboolean
top (GArray *spans, StegLogSpan *span)
{
  if (spans->len == 0)
    return FALSE;
  *span = g_array_index (spans, StegLogSpan, spans->len - 1);
  return TRUE;
}

gboolean
steg_log_get_undo (StegLog *self, StegLogSpan *span)
{
  return top (self->undo, span);
}

gboolean
steg_log_get_redo (StegLog *self, StegLogSpan *span)
{
  return top (self->redo, span);
}

gboolean
steg_log_has_others_since (StegLog *self, const StegLogSpan *span)
{
  return self->last_other > span->last;
}

#define ROW_COLUMNS                                                                       \
  "\"seq\", l.\"id\", \"kind\", \"label_key\", \"label_arguments\", a.\"name\", \"hlc\" " \
  "FROM change_log AS l LEFT JOIN author AS a ON a.\"id\" = l.\"author\" "

static StegLogRow *
read_row (sqlite3_stmt *statement)
{
  StegLogRow *row = g_new0 (StegLogRow, 1);

  row->seq = sqlite3_column_int64 (statement, 0);
  row->id = g_strdup (text_at (statement, 1));
  row->kind = g_strdup (text_at (statement, 2));
  row->label = g_strdup (text_at (statement, 3));
  row->arguments = split (text_at (statement, 4));
  row->author = g_strdup (text_at (statement, 5));
  row->time = sqlite3_column_int64 (statement, 6);
  if (row->author == NULL)
    row->author = g_strdup ("");
  return row;
}

void
steg_log_row_free (StegLogRow *row)
{
  g_free (row->id);
  g_free (row->kind);
  g_free (row->label);
  g_strfreev (row->arguments);
  g_free (row->author);
  g_free (row);
}

StegLogRow *
steg_log_find (StegLog *self, gint64 seq)
{
  return steg_log_read (self->database, seq);
}

StegLogRow *
steg_log_read (sqlite3 *database, gint64 seq)
{
  g_autoptr (sqlite3_stmt) statement
    = steg_database_prepare (database, "SELECT " ROW_COLUMNS "WHERE \"seq\" = ?1", NULL);

  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 1, seq);
  return steg_database_next (statement, NULL) ? read_row (statement) : NULL;
}

GPtrArray *
steg_log_list (sqlite3 *database, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) steg_log_row_free);
  g_autoptr (GError) problem = NULL;
  g_autoptr (sqlite3_stmt) statement = steg_database_prepare (
    database, "SELECT " ROW_COLUMNS "WHERE l.\"group\" = l.\"id\" ORDER BY \"seq\"", error);

  if (statement == NULL)
    return NULL;
  while (steg_database_next (statement, &problem))
    g_ptr_array_add (rows, read_row (statement));
  return steg_error_pass (g_steal_pointer (&problem), error) ? g_steal_pointer (&rows) : NULL;
}

gboolean
steg_log_sign (sqlite3 *database, const char *author, const char *name, GError **error)
{
  g_autoptr (sqlite3_stmt) statement
    = steg_database_prepare (database,
                             "INSERT INTO author VALUES (?1, ?2) ON CONFLICT (\"id\") DO UPDATE "
                             "SET \"name\" = excluded.\"name\" WHERE \"name\" <> excluded.\"name\"",
                             error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_text (statement, 1, author, -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 2, name, -1, SQLITE_STATIC);
  return steg_database_finish (statement, error);
}

#define NEWEST "SELECT \"id\" || ' ' || \"checksum\" FROM change_log ORDER BY \"seq\" DESC LIMIT 1"

static gboolean
has_row (sqlite3 *database, const char *id_and_checksum)
{
  g_auto (GStrv) words = g_strsplit (id_and_checksum, " ", 2);
  g_autoptr (sqlite3_stmt) statement = steg_database_prepare (
    database, "SELECT 1 FROM change_log WHERE \"id\" = ?1 AND \"checksum\" = ?2", NULL);

  if (statement == NULL || g_strv_length (words) != 2)
    return FALSE;
  sqlite3_bind_text (statement, 1, words[0], -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 2, words[1], -1, SQLITE_STATIC);
  return steg_database_next (statement, NULL);
}

StegRelation
steg_log_compare (sqlite3 *ours, sqlite3 *theirs)
{
  g_autofree char *our_head = steg_database_ask (ours, NEWEST, NULL);
  g_autofree char *their_head = steg_database_ask (theirs, NEWEST, NULL);

  if (our_head == NULL || their_head == NULL)
    return STEG_RELATION_DIVERGED;
  if (strcmp (our_head, their_head) == 0)
    return STEG_RELATION_SAME;
  if (has_row (theirs, our_head))
    return STEG_RELATION_FORWARD;
  return has_row (ours, their_head) ? STEG_RELATION_BEHIND : STEG_RELATION_DIVERGED;
}

gboolean
steg_log_has (sqlite3 *database, const char *id)
{
  g_autoptr (sqlite3_stmt) statement
    = steg_database_prepare (database, "SELECT 1 FROM change_log WHERE \"id\" = ?1", NULL);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_text (statement, 1, id, -1, SQLITE_STATIC);
  return steg_database_next (statement, NULL);
}

char *
steg_log_dup_head (sqlite3 *database)
{
  return steg_database_ask (database, "SELECT \"id\" FROM change_log ORDER BY \"seq\" DESC LIMIT 1",
                            NULL);
}
