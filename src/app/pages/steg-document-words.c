/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-document-words.h"

#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "base/steg-text.h"
#include "model/steg-document.h"
#include "model/steg-person.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

char *
steg_document_words_state (StegRecord *document, StegDate today)
{
  StegDate         review = steg_record_get_date (document, STEG_DOCUMENT_REVIEW_ON);
  g_autofree char *day = steg_words_date (review, STEG_DATE_STYLE_FULL);
  int              days = review != STEG_DATE_NONE ? today - review : 0;

  switch (steg_document_state (document, today))
    {
    case STEG_DOCUMENT_OVERDUE:
      return g_strdup_printf (
        ngettext ("⚠ review %d day overdue", "⚠ review %d days overdue", (gulong) days), days);
    case STEG_DOCUMENT_REVIEW_SOON:
      return g_strdup_printf (_ ("◷ review by %s"), day);
    case STEG_DOCUMENT_VALID:
      return g_strdup_printf (_ ("valid until %s"), day);
    default:
      return g_strdup (_ ("no review planned"));
    }
}

const char *
steg_document_words_style (StegDocumentState state)
{
  if (state == STEG_DOCUMENT_OVERDUE)
    return "late";
  return state == STEG_DOCUMENT_REVIEW_SOON ? "soon" : NULL;
}

const char *
steg_document_words_kind (StegRecord *document)
{
  int kind = steg_record_get_choice (document, STEG_DOCUMENT_KIND);

  return kind >= 0
           ? steg_words_label (steg_document_table.fields[STEG_DOCUMENT_KIND].choices[kind].label)
           : "";
}

static void
add_text (GString *all, const char *text)
{
  if (text != NULL)
    g_string_append_printf (all, "%s\n", text);
}

gboolean
steg_document_words_fit (StegProgramme *programme, StegRecord *document, const char *folded)
{
  StegRecord *owner = steg_record_get_link (document, STEG_DOCUMENT_OWNER);
  StegRecord *area = steg_record_get_link (document, STEG_DOCUMENT_AREA);
  g_autoptr (GString) all = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);

  add_text (all, steg_record_get_text (document, STEG_DOCUMENT_TITLE));
  add_text (all, steg_record_get_text (document, STEG_DOCUMENT_VERSION));
  add_text (all, steg_record_get_text (document, STEG_DOCUMENT_URL));
  add_text (all, steg_document_words_kind (document));
  add_text (all, owner != NULL ? steg_record_get_text (owner, STEG_PERSON_NAME) : NULL);
  add_text (all, area != NULL ? steg_record_words_name (programme, area) : NULL);
  text = steg_text_fold (all->str);
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (text, words[i]) == NULL)
      return FALSE;
  return TRUE;
}

char *
steg_document_words_address (StegRecord *document)
{
  const char      *url = steg_record_get_text (document, STEG_DOCUMENT_URL);
  g_autofree char *scheme = url != NULL ? g_uri_parse_scheme (url) : NULL;
  g_autoptr (GFile) file = NULL;

  /* One letter before a colon is a drive. */
  if (url == NULL || (scheme != NULL && strlen (scheme) > 1))
    return g_strdup (url);
  if (*url != '/' && *url != '\\' && *url != '~' && scheme == NULL && strchr (url, '.') != NULL
      && strchr (url, ' ') == NULL && strchr (url, '\\') == NULL)
    return g_strconcat ("https://", url, NULL);
  file = g_file_parse_name (url);
  return g_file_get_uri (file);
}
