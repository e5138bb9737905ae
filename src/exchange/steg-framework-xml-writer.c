/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-framework-xml.h"

#include "exchange/steg-xml-output.h"
#include "model/steg-framework.h"
#include "model/steg-gate-template.h"
#include "model/steg-tables.h"

#include <string.h>

static const char *const languages[] = { "sv", "en" };

typedef struct
{
  StegProgramme *programme;
  GPtrArray     *areas, *aspects, *levels;
  GString       *xml;
} Writer;

static void
write_text (Writer *self, const char *element, const char *language, const char *text)
{
  g_string_append_printf (self->xml, "<%s language=\"%s\">", element, language);
  steg_xml_output_escape (self->xml, text);
  g_string_append_printf (self->xml, "</%s>\n", element);
}

/* The wordings of @record called @element, one in every language. */
static void
write_wordings (Writer *self, StegRecord *record, const char *element)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    write_text (self, element, languages[i],
                steg_programme_wording (self->programme, record, element, languages[i]));
}

static void
write_attribute (Writer *self, const char *name, const char *text)
{
  if (text == NULL)
    return;
  g_string_append_printf (self->xml, " %s=\"", name);
  steg_xml_output_escape (self->xml, text);
  g_string_append_c (self->xml, '"');
}

static const char *
card_text (Writer *self, guint field, const char *fallback)
{
  StegRecord *card = steg_programme_get_card (self->programme);
  const char *text = card != NULL ? steg_record_get_text (card, field) : NULL;

  return text != NULL && *text != '\0' ? text : fallback;
}

static const char *
find_rule (Writer *self)
{
  StegRecord *card = steg_programme_get_card (self->programme);
  int         rule = card != NULL ? steg_record_get_choice (card, STEG_PROGRAM_RULE) : -1;

  return steg_program_table.fields[STEG_PROGRAM_RULE]
    .choices[rule >= 0 ? rule : STEG_PROGRAM_RULE_AGREED]
    .key;
}

/* The title is not a text of the programme: a framework that comes with the program has its own,
 * any other one is called after the programme. */
static void
write_titles (Writer *self, const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (StegFrameworkXml) built_in
        = steg_framework_xml_built_in (key, languages[i], NULL);

      write_text (self, "title", languages[i],
                  built_in != NULL ? built_in->title
                                   : card_text (self, STEG_PROGRAM_TITLE, key));
    }
}

static void
write_head (Writer *self)
{
  const char *key = card_text (self, STEG_PROGRAM_FRAMEWORK, "own");

  g_string_append (self->xml, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                              "<framework xmlns=\"urn:stegvis:framework\" format=\"1\"");
  write_attribute (self, "key", key);
  write_attribute (self, "version", card_text (self, STEG_PROGRAM_FRAMEWORK_VERSION, "1.0"));
  write_attribute (self, "rule", find_rule (self));
  g_string_append (self->xml, ">\n");
  write_titles (self, key);
}

static const char *
key_of (StegRecord *part)
{
  return steg_record_get_text (part, 0);
}

/* Levels and aspects: a key and a name. */
static void
write_named (Writer *self, const char *element, GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    {
      g_string_append_printf (self->xml, "<%s", element);
      write_attribute (self, "key", key_of (parts->pdata[i]));
      g_string_append (self->xml, ">\n");
      write_wordings (self, parts->pdata[i], "name");
      g_string_append_printf (self->xml, "</%s>\n", element);
    }
}

static void
write_cell (Writer *self, const char *element, StegRecord *cell, guint aspect, guint level)
{
  g_string_append_printf (self->xml, "<%s", element);
  write_attribute (self, "aspect", key_of (self->aspects->pdata[aspect]));
  write_attribute (self, "level", key_of (self->levels->pdata[level]));
  g_string_append (self->xml, ">\n");
  write_wordings (self, cell, "text");
  if (level > 0 && strcmp (element, "statement") == 0)
    write_wordings (self, cell, "aim");
  g_string_append_printf (self->xml, "</%s>\n", element);
}

/* The cells of @area, or the traits for %NULL. */
static void
write_cells (Writer *self, StegRecord *area)
{
  for (guint i = 0; i < self->aspects->len; i++)
    for (guint k = 0; k < self->levels->len; k++)
      {
        StegRecord *aspect = self->aspects->pdata[i];
        int         level = (int) k + 1;
        StegRecord *cell
          = area != NULL ? steg_framework_get_statement (self->programme, area, aspect, level)
                         : steg_framework_get_trait (self->programme, aspect, level);

        if (cell != NULL)
          write_cell (self, area != NULL ? "statement" : "trait", cell, i, k);
      }
}

/* What the gate at the end of @phase asks: wordings of the programme's card. */
static void
write_gate (Writer *self, StegPhase phase)
{
  StegRecord *card = steg_programme_get_card (self->programme);
  g_autoptr (GPtrArray) items = steg_gate_template_list (self->programme, phase, languages[0]);

  if (items->len == 0)
    return;
  g_string_append_printf (self->xml, "<gate phase=\"%s\">\n", steg_phase_choices[phase].key);
  for (guint number = 1; number <= items->len; number++)
    {
      g_autofree char *field = steg_gate_template_field (phase, number);

      g_string_append (self->xml, "<item>\n");
      for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
        write_text (self, "text", languages[i],
                    steg_programme_wording (self->programme, card, field, languages[i]));
      g_string_append (self->xml, "</item>\n");
    }
  g_string_append (self->xml, "</gate>\n");
}

static void
write_roles (Writer *self, StegRecord *area)
{
  GPtrArray *roles = steg_programme_linked (self->programme, &steg_area_role_table,
                                            STEG_AREA_ROLE_AREA, steg_record_get_id (area));

  for (guint i = 0; roles != NULL && i < roles->len; i++)
    {
      g_string_append (self->xml, "<role");
      write_attribute (self, "key",
                       steg_record_get_text (roles->pdata[i], STEG_AREA_ROLE_ROLE));
      g_string_append (self->xml, ">\n");
      write_wordings (self, roles->pdata[i], "name");
      g_string_append (self->xml, "</role>\n");
    }
}

static gboolean
is_about (StegRecord *row, gpointer area)
{
  return steg_record_get_link (row, 0) == area;
}

/* Those of the framework have their titles as wordings and the day on which they were checked; what
 * people have added is the programme's. */
static void
write_references (Writer *self, StegRecord *area)
{
  g_autoptr (GPtrArray) references = steg_programme_select (
    self->programme, &steg_reference_table, is_about, area, STEG_REFERENCE_ORDER);

  for (guint i = 0; i < references->len; i++)
    {
      StegRecord      *reference = references->pdata[i];
      g_autofree char *checked
        = steg_date_to_iso (steg_record_get_date (reference, STEG_REFERENCE_CHECKED_ON));
      const char *title = steg_programme_wording (self->programme, reference, "title", "sv");

      if (checked == NULL || *title == '\0')
        continue;
      g_string_append (self->xml, "<reference");
      write_attribute (self, "clause", steg_record_get_text (reference, STEG_REFERENCE_CLAUSE));
      write_attribute (self, "url", steg_record_get_text (reference, STEG_REFERENCE_URL));
      write_attribute (self, "checked", checked);
      g_string_append (self->xml, ">\n");
      write_wordings (self, reference, "title");
      g_string_append (self->xml, "</reference>\n");
    }
}

static void
write_prompts (Writer *self, StegRecord *area)
{
  g_autoptr (GPtrArray) prompts = steg_programme_select (self->programme, &steg_prompt_table,
                                                         is_about, area, STEG_PROMPT_ORDER);

  for (guint i = 0; i < prompts->len; i++)
    {
      StegRecord *aspect = steg_record_get_link (prompts->pdata[i], STEG_PROMPT_ASPECT);

      if (aspect == NULL || !g_ptr_array_find (self->aspects, aspect, NULL))
        continue;
      g_string_append (self->xml, "<prompt");
      write_attribute (self, "aspect", key_of (aspect));
      g_string_append (self->xml, ">\n");
      write_wordings (self, prompts->pdata[i], "text");
      g_string_append (self->xml, "</prompt>\n");
    }
}

static void
write_area (Writer *self, StegRecord *area)
{
  g_string_append (self->xml, "<area");
  write_attribute (self, "key", key_of (area));
  g_string_append (self->xml, ">\n");
  write_wordings (self, area, "name");
  write_roles (self, area);
  write_references (self, area);
  write_prompts (self, area);
  write_cells (self, area);
  g_string_append (self->xml, "</area>\n");
}

char *
steg_framework_xml_write (StegProgramme *programme)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  g_autoptr (GPtrArray) levels = steg_framework_levels (programme);
  Writer self = { programme, areas, aspects, levels, g_string_new (NULL) };

  write_head (&self);
  write_named (&self, "level", levels);
  write_named (&self, "aspect", aspects);
  write_cells (&self, NULL);
  for (StegPhase phase = STEG_PHASE_PLAN; phase <= STEG_PHASE_ACT; phase++)
    write_gate (&self, phase);
  for (guint i = 0; i < areas->len; i++)
    write_area (&self, areas->pdata[i]);
  g_string_append (self.xml, "</framework>\n");
  return g_string_free (self.xml, FALSE);
}

gboolean
steg_framework_xml_save (StegProgramme *programme, const char *path, GError **error)
{
  g_autofree char *xml = steg_framework_xml_write (programme);

  return steg_xml_output_save (xml, path, error);
}
