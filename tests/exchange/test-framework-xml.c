/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-framework-xml.h"

#include "base/steg-id.h"
#include "exchange/steg-built-in.h"
#include "model/steg-tables.h"

#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"
#include "support/test-sentence.h"

#include <string.h>

/* A whole framework of one area, one aspect and two levels, a line for each thing. */
static const char *const smallest[] = {
  "<framework xmlns='urn:stegvis:framework' format='1' key='small' version='1' rule='lowest'>",
  "<title language='sv'>Liten</title>",
  "<title language='en'>Small</title>",
  "<level key='low'><name language='sv'>Låg</name><name language='en'>Low</name></level>",
  "<level key='high'><name language='sv'>Hög</name><name language='en'>High</name></level>",
  "<aspect key='culture'><name language='sv'>Kultur</name><name "
  "language='en'>Culture</name></aspect>",
  "<area key='risk'>",
  "<name language='sv'>Risk</name><name language='en'>Risk</name>",
  "<role key='ceo'><name language='sv'>VD</name><name language='en'>CEO</name></role>",
  "<statement aspect='culture' level='low'>",
  "<text language='sv'>Ett</text><text language='en'>One</text>",
  "</statement>",
  "<statement aspect='culture' level='high'>",
  "<text language='sv'>Två</text><text language='en'>Two</text>",
  "<aim language='sv'>Mål</aim><aim language='en'>Aim</aim>",
  "</statement>",
  "</area>",
  "</framework>",
  NULL,
};

static char *
small_framework (guint line, const char *instead)
{
  g_autoptr (GString) xml = g_string_new (NULL);

  for (guint i = 0; smallest[i] != NULL; i++)
    g_string_append_printf (xml, "%s\n", i + 1 == line ? instead : smallest[i]);
  return g_strdup (xml->str);
}

static StegFrameworkXml *
read_text (const char *xml, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (xml, strlen (xml));

  return steg_framework_xml_read (bytes, "my.xml", "en", error);
}

static StegFrameworkXml *
read_built_in (const char *language)
{
  g_autoptr (GError) error = NULL;
  StegFrameworkXml *framework = steg_framework_xml_built_in ("mognadsdialog", language, &error);

  g_assert_no_error (error);
  return framework;
}

static void
the_built_in_framework_has_every_cell (void)
{
  static const struct
  {
    const StegTable *table;
    guint            n;
  } expected[] = { { &steg_level_table, 4 },
                   { &steg_aspect_table, 5 },
                   { &steg_area_table, 6 },
                   { &steg_trait_table, 20 },
                   { &steg_statement_table, 120 } };
  g_autoptr (StegFrameworkXml) framework = read_built_in ("sv");

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpuint (steg_framework_xml_count (framework, expected[i].table), ==, expected[i].n);
  g_assert_cmpuint (steg_framework_xml_count (framework, &steg_reference_table), >=, 6);
  g_assert_cmpuint (steg_framework_xml_count (framework, &steg_area_role_table), >=, 6);
  g_assert_cmpstr (framework->key, ==, "mognadsdialog");
  g_assert_cmpstr (framework->rule, ==, "lowest");
  g_assert_true (g_str_has_prefix (framework->title, "Mognadsdialogen"));
}

static const char *
cell (const StegChange *row, guint field)
{
  return row->values[field].kind == STEG_VALUE_TEXT ? row->values[field].text : "";
}

/* The wordings of @field in @language of the rows of @table: record → text, both borrowed. */
static GHashTable *
wordings (const StegFrameworkXml *framework,
          const StegTable        *table,
          const char             *field,
          const char             *language)
{
  GHashTable *texts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) rows = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < framework->changes->len; i++)
    {
      const StegChange *row = framework->changes->pdata[i];

      if (row->table == table)
        g_hash_table_add (rows, row->id);
      else if (row->table == &steg_wording_table
               && g_hash_table_contains (rows, cell (row, STEG_WORDING_RECORD))
               && strcmp (cell (row, STEG_WORDING_FIELD), field) == 0
               && strcmp (cell (row, STEG_WORDING_LANGUAGE), language) == 0)
        g_hash_table_insert (texts, (gpointer) cell (row, STEG_WORDING_RECORD),
                             (gpointer) cell (row, STEG_WORDING_TEXT));
    }
  return texts;
}

static const struct
{
  const StegTable *table;
  const char      *field;
  guint            n;
  gboolean         is_sentence;
} texts_there[] = {
  { &steg_level_table, "name", 4, FALSE },
  { &steg_aspect_table, "name", 5, FALSE },
  { &steg_area_table, "name", 6, FALSE },
  { &steg_trait_table, "text", 20, TRUE },
  { &steg_statement_table, "text", 120, TRUE },
  { &steg_statement_table, "aim", 90, TRUE },
};

static void
every_text_is_there_in_both_languages (void)
{
  g_autoptr (StegFrameworkXml) framework = read_built_in ("en");

  for (guint i = 0; i < G_N_ELEMENTS (texts_there); i++)
    {
      g_autoptr (GHashTable) swedish
        = wordings (framework, texts_there[i].table, texts_there[i].field, "sv");
      g_autoptr (GHashTable) english
        = wordings (framework, texts_there[i].table, texts_there[i].field, "en");

      g_test_message ("%s.%s", texts_there[i].table->name, texts_there[i].field);
      g_assert_cmpuint (g_hash_table_size (swedish), ==, texts_there[i].n);
      g_assert_cmpuint (g_hash_table_size (english), ==, texts_there[i].n);
    }
}

static void
assert_not_twice (GHashTable *seen, const char *text)
{
  g_assert_cmpstr (text, !=, "");
  if (!g_hash_table_add (seen, (gpointer) text))
    g_error ("twice: %s", text);
}

static void
no_sentence_is_empty_twice_or_left_untranslated (void)
{
  g_autoptr (StegFrameworkXml) framework = read_built_in ("en");
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (texts_there); i++)
    {
      g_autoptr (GHashTable) swedish
        = wordings (framework, texts_there[i].table, texts_there[i].field, "sv");
      g_autoptr (GHashTable) english
        = wordings (framework, texts_there[i].table, texts_there[i].field, "en");
      GHashTableIter iter;
      gpointer       record, text;

      g_hash_table_iter_init (&iter, swedish);
      while (texts_there[i].is_sentence && g_hash_table_iter_next (&iter, &record, &text))
        {
          assert_not_twice (seen, text);
          assert_not_twice (seen, g_hash_table_lookup (english, record));
        }
    }
}

static void
rows_that_are_tuples_are_the_same_whenever_it_is_read (void)
{
  g_autoptr (StegFrameworkXml) one = read_built_in ("sv");
  g_autoptr (StegFrameworkXml) other = read_built_in ("en");
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (one->changes->len, ==, other->changes->len);
  for (guint i = 0; i < one->changes->len; i++)
    {
      const StegChange *row = one->changes->pdata[i];

      if (row->table == &steg_statement_table || row->table == &steg_area_role_table)
        g_assert_cmpstr (row->id, ==, ((StegChange *) other->changes->pdata[i])->id);
      g_assert_true (steg_id_is_valid (row->id));
      g_assert_true (g_hash_table_add (ids, row->id));
      g_assert_cmpint (row->kind, ==, STEG_CHANGE_ADD);
      g_assert_cmpint (row->id[14], ==, row->table->n_tuple > 0 ? '8' : '7');
    }
}

static void
the_titles_of_references_come_in_the_language_asked_for (void)
{
  g_autoptr (StegFrameworkXml) swedish = read_built_in ("sv");
  g_autoptr (StegFrameworkXml) english = read_built_in ("en");
  guint n_different = 0;

  for (guint i = 0; i < swedish->changes->len; i++)
    {
      const StegChange *one = swedish->changes->pdata[i];
      const StegChange *other = english->changes->pdata[i];

      if (one->table == &steg_reference_table)
        n_different
          += g_strcmp0 (cell (one, STEG_REFERENCE_TITLE), cell (other, STEG_REFERENCE_TITLE)) != 0;
    }
  g_assert_cmpuint (n_different, >, 0);
}

static void
a_small_framework_is_whole (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = small_framework (0, NULL);
  g_autoptr (StegFrameworkXml) framework = read_text (xml, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (steg_framework_xml_count (framework, &steg_statement_table), ==, 2);
  g_assert_cmpuint (steg_framework_xml_count (framework, &steg_wording_table), ==, 16);
}

/* One line of the small framework, replaced, and where and how that is refused. */
static const struct
{
  const char *what;
  guint       line;
  const char *instead;
  const char *says;
} broken[] = {
  { "a wrong format", 1,
    "<framework xmlns='urn:stegvis:framework' format='2' key='s' version='1' rule='lowest'>",
    "my.xml:1: <framework> is not as expected; its attributes: format, key, version, rule" },
  { "an unknown rule", 1,
    "<framework xmlns='urn:stegvis:framework' format='1' key='s' version='1' rule='best'>",
    "my.xml:1: <framework> is not as expected" },
  { "one language only", 3, "", "my.xml:1: a <title> in Swedish (sv) and one in English (en)" },
  { "a title twice", 3, "<title language='sv'>Small</title>", "my.xml:3: “sv” was expected once" },
  { "no title", 2, "<heading/>", "my.xml:2: <heading> was not expected here; in <framework>" },
  { "a level without its key", 4, "<level><name language='sv'>Låg</name></level>",
    "my.xml:4: <level> is not as expected; its attributes: key" },
  { "a level with a foreign attribute", 4,
    "<level key='low' colour='red'><name language='sv'>Låg</name></level>",
    "my.xml:4: <level> is not as expected; its attributes: key" },
  { "a name in one language", 4, "<level key='low'><name language='sv'>Låg</name></level>",
    "my.xml:4: <name> in language “en” was expected in <level>" },
  { "a name in a language that the title does not have", 4,
    "<level key='low'><name language='sv'>Låg</name><name language='de'>Low</name></level>",
    "my.xml:4: language “de”: one of sv, en was expected" },
  { "a name twice in a language", 4,
    "<level key='low'><name language='sv'>Låg</name><name language='en'>Low</name>"
    "<name language='en'>Lower</name></level>",
    "my.xml:4: <name language=\"en\"> was expected once" },
  { "a level twice", 5,
    "<level key='low'><name language='sv'>H</name><name language='en'>H</name></level>",
    "my.xml:5: “level low” was expected once" },
  { "no aspect", 6, "", "<area> was not expected here" },
  { "an empty text", 11, "<text language='sv'></text><text language='en'>One</text>",
    "my.xml:11: <text>: another text was expected: not empty" },
  { "a text of blanks", 11, "<text language='sv'>  </text><text language='en'>One</text>",
    "my.xml:11: <text>: another text was expected: not empty" },
  { "markup in a text", 11, "<text language='sv'><b>Ett</b></text><text language='en'>1</text>",
    "my.xml:11: <b> was not expected here; in <text> come, in this order: none" },
  { "an unknown aspect", 10, "<statement aspect='mood' level='low'>",
    "my.xml:10: aspect “mood”: one of culture was expected" },
  { "an unknown level", 10, "<statement aspect='culture' level='top'>",
    "my.xml:10: level “top”: one of low, high was expected" },
  { "a cell twice", 13, "<statement aspect='culture' level='low'>",
    "my.xml:13: “risk/culture/low” was expected once" },
  { "no aim above the lowest level", 15, "",
    "my.xml:13: <aim> in language “sv” was expected in <statement>" },
  { "an aim on the lowest level", 11,
    "<text language='sv'>1</text><text language='en'>One</text>"
    "<aim language='sv'>M</aim><aim language='en'>A</aim>",
    "my.xml:10: no <aim> was expected on the lowest level" },
  { "an end tag of another element", 12, "</area>",
    "my.xml:12: the end tag of the element that is open was expected" },
  { "another namespace", 1, "<framework xmlns='urn:other' format='1'>",
    "my.xml:1: the root element <framework xmlns=\"urn:stegvis:framework\"> was expected" },
  { "another root", 1, "<html>", "my.xml:" },
  { "a trait for one level only", 6,
    "<aspect key='culture'><name language='sv'>K</name><name language='en'>C</name></aspect>"
    "<trait aspect='culture' level='low'><text language='sv'>T</text><text "
    "language='en'>T</text></trait>",
    "my.xml:1: <trait aspect=\"culture\" level=\"high\"> was expected in <framework>" },
  { "a role twice", 9,
    "<role key='ceo'><name language='sv'>V</name><name language='en'>C</name></role>"
    "<role key='ceo'><name language='sv'>V</name><name language='en'>C</name></role>",
    "my.xml:9: “risk role ceo” was expected once" },
};

static void
a_broken_framework_is_refused_with_its_line (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *xml = small_framework (broken[i].line, broken[i].instead);
      g_autoptr (StegFrameworkXml) framework = read_text (xml, &error);

      g_test_message ("%s: %s", broken[i].what, error != NULL ? error->message : "accepted");
      g_assert_null (framework);
      steg_assert_error_says (error, broken[i].says);
    }
}

static void
a_missing_cell_is_named (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *whole = small_framework (0, NULL);
  char            *second = strstr (whole, "<statement aspect='culture' level='high'>");
  char            *end = strstr (second, "</area>");
  g_autofree char *xml = g_strdup_printf ("%.*s%s", (int) (second - whole), whole, end);
  g_autoptr (StegFrameworkXml) framework = read_text (xml, &error);

  g_assert_null (framework);
  g_assert_error (error, STEG_ERROR, STEG_ERROR_DAMAGED);
  steg_assert_error_says (error, "my.xml:7: <statement aspect=\"culture\" level=\"high\"> was "
                                 "expected in <area>");
}

static void
a_framework_is_read_from_a_file (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = small_framework (0, NULL);
  g_autofree char *path = steg_temporary_folder_write (folder, "small.xml", xml);
  g_autofree char *none = steg_temporary_folder_dup_path (folder, "none.xml");
  g_autoptr (StegFrameworkXml) framework = steg_framework_xml_load (path, "en", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (framework->title, ==, "Small");
  g_assert_null (steg_framework_xml_load (none, "en", &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_GONE);
}

static void
an_unknown_framework_names_those_there_are (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (steg_framework_xml_built_in ("other", "en", &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
  steg_assert_error_says (error, "mognadsdialog");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("framework-xml", the_built_in_framework_has_every_cell);
  ADD_SENTENCE ("framework-xml", every_text_is_there_in_both_languages);
  ADD_SENTENCE ("framework-xml", no_sentence_is_empty_twice_or_left_untranslated);
  ADD_SENTENCE ("framework-xml", rows_that_are_tuples_are_the_same_whenever_it_is_read);
  ADD_SENTENCE ("framework-xml", the_titles_of_references_come_in_the_language_asked_for);
  ADD_SENTENCE ("framework-xml", a_small_framework_is_whole);
  ADD_SENTENCE ("framework-xml", a_broken_framework_is_refused_with_its_line);
  ADD_SENTENCE ("framework-xml", a_missing_cell_is_named);
  steg_test_add_in_folder ("/framework-xml/a_framework_is_read_from_a_file",
                           a_framework_is_read_from_a_file);
  ADD_SENTENCE ("framework-xml", an_unknown_framework_names_those_there_are);
  return g_test_run ();
}
