/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-attachment-argument.h"

#include "base/steg-error.h"
#include "base/steg-text.h"
#include "model/steg-attached.h"
#include "model/steg-attachment.h"

#include <glib/gi18n.h>

StegRecord *
steg_attachment_argument (StegProgramme *programme,
                          StegRecord    *record,
                          const char    *name,
                          GError       **error)
{
  g_autoptr (GPtrArray) ties = steg_attached_list (programme, record);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < ties->len; i++)
    {
      StegRecord *attachment = steg_attached_get (programme, ties->pdata[i]);
      const char *own = steg_record_get_text (attachment, STEG_ATTACHMENT_NAME);

      if (g_strcmp0 (own, name) == 0)
        return ties->pdata[i];
      steg_text_list (names, own);
    }
  if (ties->len == 0)
    g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID, _ ("Nothing is attached to this record."));
  else
    g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
                 _ ("“%s” is not attached to this record; these are: %s."), name, names->str);
  return NULL;
}
