/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-blank-programme.h"

#include "exchange/steg-framework-xml.h"
#include "model/steg-tables.h"

#define STANDARD_FRAMEWORK "mognadsdialog"

static gboolean
put (StegChange *card, guint field, const char *text, GError **error)
{
  StegValue value = STEG_VALUE_EMPTY;

  if (!steg_field_parse (&steg_program_table.fields[field], text, &value, error))
    return FALSE;
  steg_change_take (card, field, value);
  return TRUE;
}

static StegChange *
new_card (const StegBlankProgramme *wanted, const StegFrameworkXml *framework, GError **error)
{
  g_autoptr (StegChange) card = steg_change_new_row (&steg_program_table);
  g_autofree char *today = steg_date_to_iso (wanted->today);

  if (!put (card, STEG_PROGRAM_TITLE, wanted->title, error)
      || !put (card, STEG_PROGRAM_ORGANISATION, wanted->organisation, error)
      || !put (card, STEG_PROGRAM_LANGUAGE, wanted->language, error)
      || !put (card, STEG_PROGRAM_STARTED_ON, today, error)
      || !put (card, STEG_PROGRAM_FRAMEWORK, framework->key, error)
      || !put (card, STEG_PROGRAM_FRAMEWORK_VERSION, framework->version, error)
      || !put (card, STEG_PROGRAM_RULE, framework->rule, error))
    return NULL;
  return g_steal_pointer (&card);
}

GPtrArray *
steg_blank_programme_new (const StegBlankProgramme *wanted, GError **error)
{
  g_autoptr (StegFrameworkXml) framework = NULL;
  StegChange *card;

  if (wanted->framework_path != NULL)
    framework = steg_framework_xml_load (wanted->framework_path, wanted->language, error);
  else
    framework = steg_framework_xml_built_in (STANDARD_FRAMEWORK, wanted->language, error);
  if (framework == NULL)
    return NULL;
  card = new_card (wanted, framework, error);
  if (card == NULL)
    return NULL;
  g_ptr_array_add (framework->changes, card);
  steg_framework_xml_add_gates (framework, card->id);
  return g_ptr_array_ref (framework->changes);
}
