/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-attaching.h"

#include "base/steg-error.h"
#include "base/steg-text.h"
#include "model/steg-attached.h"
#include "model/steg-tables.h"
#include "store/steg-file.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <limits.h>
#include <string.h>

/* What a computer somewhere runs when it is opened, by the beginning of its type. */
static const char *const runnable[] = {
  "application/x-executable",
  "application/x-pie-executable",
  "application/x-sharedlib",
  "application/x-shellscript",
  "application/x-desktop",
  "application/x-ms-dos-executable",
  "application/x-msdownload",
  "application/vnd.microsoft.portable-executable",
  "application/x-msi",
  "application/x-java-archive",
  "application/java-archive",
  "application/vnd.appimage",
  "application/x-iso9660-appimage",
  "application/x-perl",
  "text/x-python",
  "text/x-script",
  "text/x-sh",
};

gboolean
steg_attaching_may_run (const char *media_type)
{
  for (guint i = 0; media_type != NULL && i < G_N_ELEMENTS (runnable); i++)
    if (g_str_has_prefix (media_type, runnable[i]))
      return TRUE;
  return FALSE;
}

GBytes *
steg_attaching_read (const char *path, GError **error)
{
  g_autoptr (GError) problem = NULL;
  StegFileMark mark;
  g_autoptr (GBytes) bytes = steg_file_read (path, STEG_ATTACHING_MAX_BYTES, &mark, &problem);

  if (g_error_matches (problem, STEG_ERROR, STEG_ERROR_NOT_OURS))
    problem->code = STEG_ERROR_NO_FILE;
  if (!steg_error_pass (g_steal_pointer (&problem), error))
    return NULL;
  if (mark.size > STEG_ATTACHING_MAX_BYTES)
    g_set_error (error, STEG_ERROR, STEG_ERROR_TOO_LARGE, "%s: %" G_GUINT64_FORMAT " bytes", path,
                 mark.size);
  else if (mark.size == 0)
    g_set_error (error, STEG_ERROR, STEG_ERROR_EMPTY, "%s: 0 bytes", path);
  else
    return g_steal_pointer (&bytes);
  return NULL;
}

static char *
guess_type (const char *name, GBytes *bytes)
{
  gsize            length;
  const guint8    *content = g_bytes_get_data (bytes, &length);
  g_autofree char *type = g_content_type_guess (name, content, length, NULL);

  return g_content_type_get_mime_type (type);
}

/* The row of table attachment. Returns: its id, owned. */
static char *
ensure_attachment (
  StegEdit *edit, StegProgramme *programme, const char *name, const char *hash, GBytes *bytes)
{
  StegRecord      *known = steg_attached_find (programme, name, hash);
  g_autofree char *type = guess_type (name, bytes);
  const char      *id;

  if (known != NULL)
    return g_strdup (steg_record_get_id (known));
  id = steg_edit_add (edit, &steg_attachment_table);
  steg_edit_text (edit, id, STEG_ATTACHMENT_NAME, name);
  steg_edit_text (edit, id, STEG_ATTACHMENT_MEDIA_TYPE, type);
  steg_edit_whole (edit, id, STEG_ATTACHMENT_SIZE, (gint64) g_bytes_get_size (bytes));
  steg_edit_text (edit, id, STEG_ATTACHMENT_HASH, hash);
  return g_strdup (id);
}

static gboolean
has_already (StegProgramme *programme, GPtrArray *ties, StegRecord *attachment)
{
  for (guint i = 0; attachment != NULL && i < ties->len; i++)
    if (steg_attached_get (programme, ties->pdata[i]) == attachment)
      return TRUE;
  return FALSE;
}

static void
drop_unless_shared (StegEdit *edit, StegProgramme *programme, StegRecord *tie)
{
  StegRecord *attachment = steg_attached_get (programme, tie);

  if (attachment != NULL && !steg_attached_is_shared (programme, attachment, tie))
    steg_edit_remove (edit, steg_record_get_id (attachment));
}

static void
tie_to (StegEdit      *edit,
        StegProgramme *programme,
        StegRecord    *record,
        GPtrArray     *ties,
        const char    *name,
        const char    *attachment)
{
  int              field = steg_attached_field (steg_record_get_table (record));
  g_autofree char *address = steg_attached_address (attachment);
  const char      *id;

  if (field >= 0)
    {
      drop_unless_shared (edit, programme, record);
      steg_edit_link (edit, steg_record_get_id (record), (guint) field, attachment);
      return;
    }
  id = steg_edit_add (edit, &steg_reference_table);
  steg_edit_link (edit, id, STEG_REFERENCE_RECORD, steg_record_get_id (record));
  steg_edit_text (edit, id, STEG_REFERENCE_TITLE, name);
  steg_edit_text (edit, id, STEG_REFERENCE_URL, address);
  steg_edit_move (edit, id, STEG_REFERENCE_ORDER, ties,
                  ties->len > 0 ? steg_record_get_id (ties->pdata[ties->len - 1]) : NULL);
}

/* A name of a file may be anything, also no text at all. Returns: owned. */
static char *
clean_name (const char *name)
{
  g_autofree char *shown = g_filename_display_basename (name);
  g_autofree char *clean = steg_text_clean (shown, STEG_TEXT_MAX_LINE);

  return clean != NULL && *clean != '\0' ? g_steal_pointer (&clean) : g_strdup ("?");
}

/* What a file is tied to: a record, or as evidence an area in a round. */
typedef struct
{
  StegRecord *record;
  StegRecord *round; /* %NULL: not as evidence */
} Aim;

static GPtrArray *
list_ties (StegProgramme *programme, const Aim *aim)
{
  return aim->round != NULL ? steg_attached_list_evidence (programme, aim->round, aim->record)
                            : steg_attached_list (programme, aim->record);
}

static void
tie_evidence (StegEdit *edit, const Aim *aim, const char *name, const char *attachment)
{
  const char *id = steg_edit_add (edit, &steg_evidence_table);

  steg_edit_link (edit, id, STEG_EVIDENCE_ROUND, steg_record_get_id (aim->round));
  steg_edit_link (edit, id, STEG_EVIDENCE_AREA, steg_record_get_id (aim->record));
  steg_edit_text (edit, id, STEG_EVIDENCE_TITLE, name);
  steg_edit_link (edit, id, STEG_EVIDENCE_ATTACHMENT, attachment);
}

static gboolean
attach (StegSession *session,
        const Aim   *aim,
        GPtrArray   *ties,
        const char  *name,
        GBytes      *bytes,
        GError     **error)
{
  StegProgramme   *programme = steg_session_get_programme (session);
  g_autofree char *hash = steg_session_keep_content (session, bytes, error);
  g_autofree char *attachment = NULL;
  StegEdit        *edit;

  if (hash == NULL)
    return FALSE;
  edit = steg_edit_new (programme, N_ ("Attach “%s”"));
  steg_edit_argument (edit, name);
  attachment = ensure_attachment (edit, programme, name, hash, bytes);
  if (aim->round != NULL)
    tie_evidence (edit, aim, name, attachment);
  else
    tie_to (edit, programme, aim->record, ties, name, attachment);
  return steg_session_commit (session, edit, error);
}

static gboolean
attach_once (StegSession *session,
             const Aim   *aim,
             const char  *name,
             GBytes      *bytes,
             gboolean    *fresh,
             GError     **error)
{
  StegProgramme *programme = steg_session_get_programme (session);
  g_autoptr (GPtrArray) ties = list_ties (programme, aim);
  g_autofree char *clean = clean_name (name);
  g_autofree char *hash = steg_file_hash (bytes);
  StegRecord      *same = steg_attached_find (programme, clean, hash);
  gboolean         known = has_already (programme, ties, same);

  if (fresh != NULL)
    *fresh = !known;
  return known || attach (session, aim, ties, clean, bytes, error);
}

gboolean
steg_attaching_add (StegSession *session,
                    StegRecord  *record,
                    const char  *name,
                    GBytes      *bytes,
                    gboolean    *fresh,
                    GError     **error)
{
  return attach_once (session, &(Aim){ record, NULL }, name, bytes, fresh, error);
}

gboolean
steg_attaching_add_evidence (StegSession *session,
                             StegRecord  *round,
                             StegRecord  *area,
                             const char  *name,
                             GBytes      *bytes,
                             gboolean    *fresh,
                             GError     **error)
{
  return attach_once (session, &(Aim){ area, round }, name, bytes, fresh, error);
}

/* Evidence that was only the file is nothing without it. */
static gboolean
is_only_a_tie (StegRecord *tie)
{
  const StegTable *table = steg_record_get_table (tie);

  return table == &steg_reference_table
         || (table == &steg_evidence_table && !steg_record_has (tie, STEG_EVIDENCE_URL));
}

StegEdit *
steg_attaching_remove (StegProgramme *programme, StegRecord *tie)
{
  StegEdit   *edit = steg_edit_new (programme, N_ ("Remove the attachment “%s”"));
  StegRecord *attachment = steg_attached_get (programme, tie);
  int         field = steg_attached_field (steg_record_get_table (tie));

  steg_edit_argument (
    edit, attachment != NULL ? steg_record_get_text (attachment, STEG_ATTACHMENT_NAME) : "");
  drop_unless_shared (edit, programme, tie);
  if (is_only_a_tie (tie))
    steg_edit_remove (edit, steg_record_get_id (tie));
  else
    steg_edit_empty (edit, steg_record_get_id (tie), (guint) field);
  return edit;
}

GBytes *
steg_attaching_content (StegSession *session, StegRecord *attachment, GError **error)
{
  return steg_session_find_content (session,
                                    steg_record_get_text (attachment, STEG_ATTACHMENT_HASH), error);
}

/* The name comes from somebody else's file: it must stay in the folder and be seen there. */
static char *
harmless_name (StegRecord *attachment)
{
  char *name = g_strdup (steg_record_get_text (attachment, STEG_ATTACHMENT_NAME));

  g_strdelimit (name, "/\\\n\t", '_');
  if (*name == '.')
    *name = '_';
  if (strlen (name) > NAME_MAX)
    {
      char *end = g_utf8_find_prev_char (name, name + NAME_MAX);

      *end = '\0';
    }
  return name;
}

char *
steg_attaching_copy (StegSession *session, StegRecord *attachment, GError **error)
{
  g_autoptr (GBytes) bytes = steg_attaching_content (session, attachment, error);
  g_autofree char *folder = g_build_filename (g_get_user_runtime_dir (), "stegvis-XXXXXX", NULL);
  g_autofree char *name = harmless_name (attachment);
  g_autofree char *path = NULL;

  if (bytes == NULL)
    return NULL;
  if (g_mkdtemp_full (folder, 0700) == NULL)
    {
      steg_error_set_errno (error, errno, folder);
      return NULL;
    }
  path = g_build_filename (folder, name, NULL);
  return steg_file_write_new (path, bytes, 0400, error) ? g_steal_pointer (&path) : NULL;
}

gboolean
steg_attaching_save (StegSession *session, StegRecord *attachment, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = steg_attaching_content (session, attachment, error);

  return bytes != NULL && steg_file_write_new (path, bytes, 0666, error);
}
