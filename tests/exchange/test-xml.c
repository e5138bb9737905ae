/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-xml.h"

#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"
#include "support/test-sentence.h"

#include <string.h>
#include <time.h>

static xmlDoc *
parse (const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return steg_xml_parse (bytes, "evil.xml", "urn:x", "x", error);
}

static void
assert_refused (const char *text, gsize length, StegError code, const char *says)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (xmlDoc) document = NULL;
  /* The processor's time, not the wall's: other tests run beside this one. */
  clock_t start = clock ();

  document = parse (text, length, &error);
  g_test_message ("%s", error != NULL ? error->message : "accepted");
  g_assert_null (document);
  g_assert_error (error, STEG_ERROR, (int) code);
  steg_assert_error_says (error, says);
  g_assert_cmpint (clock () - start, <, 2 * CLOCKS_PER_SEC);
}

static const struct
{
  const char *text;
  StegError   code;
  const char *says;
} hostile[] = {
  { "", STEG_ERROR_NOT_OURS, "evil.xml:1: an XML file was expected" },
  { "PK\x03\x04", STEG_ERROR_NOT_OURS, "evil.xml:1: an XML file was expected" },
  { "\n\n{}", STEG_ERROR_NOT_OURS, "evil.xml:3: an XML file was expected" },
  { "<x xmlns='urn:x'>\n\xff</x>", STEG_ERROR_NOT_OURS, "evil.xml:2: text in UTF-8" },
  { "<html/>", STEG_ERROR_NOT_OURS, "evil.xml:1: the root element <x xmlns=\"urn:x\">" },
  { "<x/>", STEG_ERROR_NOT_OURS, "evil.xml:1: the root element" },
  { "<x xmlns='urn:x'>", STEG_ERROR_DAMAGED, "evil.xml:1: " },
  { "<x xmlns='urn:x'>\n<y></z></x>", STEG_ERROR_DAMAGED, "evil.xml:2: the end tag" },
  { "<x xmlns='urn:x' a='1'\n a='2'/>", STEG_ERROR_DAMAGED, "evil.xml:2: each attribute" },
  { "<x xmlns='urn:x'>\n\n&nbsp;</x>", STEG_ERROR_DAMAGED, "evil.xml:3: only the entities" },
  { "<x xmlns='urn:x'>&#1;</x>", STEG_ERROR_DAMAGED, "evil.xml:1: a character that XML allows" },
  { "<!DOCTYPE x>\n<x xmlns='urn:x'/>", STEG_ERROR_DAMAGED, "evil.xml:1: no document type" },
  { "<?xml version='1.0'?>\n<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n"
    "<x xmlns='urn:x'>&a;</x>",
    STEG_ERROR_DAMAGED, "evil.xml:2: no document type" },
  { "<!DOCTYPE x SYSTEM 'http://example.org/x.dtd'><x xmlns='urn:x'/>", STEG_ERROR_DAMAGED,
    "no document type" },
  { "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
    "<x xmlns='urn:x'>&c;</x>",
    STEG_ERROR_DAMAGED, "no document type" },
};

static void
a_hostile_file_is_refused_with_its_line (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    assert_refused (hostile[i].text, strlen (hostile[i].text), hostile[i].code, hostile[i].says);
}

static void
a_nul_byte_is_refused (void)
{
  static const char text[] = "<x xmlns='urn:x'>\0</x>";

  assert_refused (text, sizeof text - 1, STEG_ERROR_NOT_OURS, "text in UTF-8");
}

static void
deep_nesting_is_refused (void)
{
  g_autoptr (GString) xml = g_string_new ("<x xmlns='urn:x'>\n");

  for (guint i = 0; i < 100000; i++)
    g_string_append (xml, "<y>");
  assert_refused (xml->str, xml->len, STEG_ERROR_DAMAGED, "evil.xml:2: at most 32 elements");
}

/* Those that fit into a tag of 16 KiB, and those that do not. */
static void
very_many_attributes_are_refused (void)
{
  g_autoptr (GString) few = g_string_new ("<x xmlns='urn:x'\n");
  g_autoptr (GString) many = g_string_new ("\n<x xmlns='urn:x' first='>'\n");

  for (guint i = 0; i < 65; i++)
    g_string_append_printf (few, " a%u='1'", i);
  g_string_append (few, "/>");
  for (guint i = 0; i < 200000; i++)
    g_string_append_printf (many, " a%u='1'", i);
  g_string_append (many, "/>");
  assert_refused (few->str, few->len, STEG_ERROR_DAMAGED, "evil.xml:2: at most 64 attributes");
  assert_refused (many->str, many->len, STEG_ERROR_DAMAGED, "evil.xml:2: a tag of at most 16 KiB");
}

static void
a_tag_that_never_ends_is_refused (void)
{
  g_autofree char *name = g_strnfill (20000, 'a');
  g_autofree char *xml = g_strconcat ("<x xmlns='urn:x'>\n<", name, NULL);

  assert_refused (xml, strlen (xml), STEG_ERROR_DAMAGED, "evil.xml:2: a tag of at most 16 KiB");
}

static void
what_is_ours_is_read (void)
{
  static const char *const sound[] = {
    "<x xmlns='urn:x'/>",
    "\xef\xbb\xbf<?xml version='1.0'?><x xmlns='urn:x'/>",
    "<?xml version='1.0' encoding='UTF-8'?>\n<!-- don't <y> -->\n<x xmlns='urn:x'>å</x>",
    "<x xmlns='urn:x' a='it is > than'><![CDATA[<y a=']]></x>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sound); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (xmlDoc) document = parse (sound[i], strlen (sound[i]), &error);

      g_assert_no_error (error);
      g_assert_nonnull (document);
    }
}

static void
a_long_comment_is_no_tag (void)
{
  g_autofree char *words = g_strnfill (20000, 'a');
  g_autofree char *xml = g_strconcat ("<!-- ", words, " --><x xmlns='urn:x'/>", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (xmlDoc) document = parse (xml, strlen (xml), &error);

  g_assert_no_error (error);
}

static void
a_file_that_is_too_large_is_refused (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_write (folder, "large.xml", "0123456789");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) fits = steg_xml_load (path, 10, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (fits), ==, 10);
  g_assert_null (steg_xml_load (path, 9, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_NOT_OURS);
}

static void
a_folder_is_no_file (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (steg_xml_load (steg_temporary_folder_get_path (folder), 9, &error));
  g_assert_nonnull (error);
  steg_assert_error_says (error, steg_temporary_folder_get_path (folder));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("xml", a_hostile_file_is_refused_with_its_line);
  ADD_SENTENCE ("xml", a_nul_byte_is_refused);
  ADD_SENTENCE ("xml", deep_nesting_is_refused);
  ADD_SENTENCE ("xml", very_many_attributes_are_refused);
  ADD_SENTENCE ("xml", a_tag_that_never_ends_is_refused);
  ADD_SENTENCE ("xml", what_is_ours_is_read);
  ADD_SENTENCE ("xml", a_long_comment_is_no_tag);
  steg_test_add_in_folder ("/xml/a_file_that_is_too_large_is_refused",
                           a_file_that_is_too_large_is_refused);
  steg_test_add_in_folder ("/xml/a_folder_is_no_file", a_folder_is_no_file);
  return g_test_run ();
}
