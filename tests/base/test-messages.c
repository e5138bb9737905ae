/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-messages.h"

#include "base/steg-error.h"

#include <string.h>

/* One text and its translation, with their lengths: both may hold NULs. */
typedef struct
{
  const char *original;
  gsize       original_length;
  const char *translation;
  gsize       translation_length;
} Pair;

#define PAIR(original, translation)                                    \
  {                                                                    \
    original, sizeof original - 1, translation, sizeof translation - 1 \
  }

static const Pair pairs[] = {
  PAIR ("", "Language: sv\n"),
  PAIR ("Area", "Område"),
  PAIR ("day\0days", "dag\0dagar"),
  PAIR ("phase\004Plan", "Planera"),
};

#define N_PAIRS G_N_ELEMENTS (pairs)
#define ORIGINALS 28
#define TRANSLATIONS (ORIGINALS + 8 * N_PAIRS)

static void
append_number (GByteArray *bytes, guint32 number, gboolean swapped)
{
  guint32 stored = swapped ? GUINT32_SWAP_LE_BE (number) : number;

  g_byte_array_append (bytes, (const guint8 *) &stored, sizeof stored);
}

static void
append_table (GByteArray *bytes, guint32 *place, gboolean originals, gboolean swapped)
{
  for (guint i = 0; i < N_PAIRS; i++)
    {
      gsize length = originals ? pairs[i].original_length : pairs[i].translation_length;

      append_number (bytes, (guint32) length, swapped);
      append_number (bytes, *place, swapped);
      *place += (guint32) length + 1;
    }
}

/* A sound file with the pairs above. */
static GByteArray *
make_file (gboolean swapped)
{
  GByteArray *bytes = g_byte_array_new ();
  guint32     place = TRANSLATIONS + 8 * N_PAIRS;

  append_number (bytes, 0x950412de, swapped);
  append_number (bytes, 0, swapped);
  append_number (bytes, N_PAIRS, swapped);
  append_number (bytes, ORIGINALS, swapped);
  append_number (bytes, TRANSLATIONS, swapped);
  append_number (bytes, 0, swapped);
  append_number (bytes, 0, swapped);
  append_table (bytes, &place, TRUE, swapped);
  append_table (bytes, &place, FALSE, swapped);
  for (guint i = 0; i < N_PAIRS; i++)
    g_byte_array_append (bytes, (const guint8 *) pairs[i].original,
                         (guint) pairs[i].original_length + 1);
  for (guint i = 0; i < N_PAIRS; i++)
    g_byte_array_append (bytes, (const guint8 *) pairs[i].translation,
                         (guint) pairs[i].translation_length + 1);
  return bytes;
}

static StegMessages *
read_file (GByteArray *file, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (file->data, file->len);

  return steg_messages_new (bytes, error);
}

static void
both_byte_orders_are_read (void)
{
  for (int swapped = FALSE; swapped <= TRUE; swapped++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GByteArray) file = make_file (swapped);
      g_autoptr (StegMessages) messages = read_file (file, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (steg_messages_find (messages, NULL, "Area", 0), ==, "Område");
      g_assert_cmpstr (steg_messages_find (messages, NULL, "day", 0), ==, "dag");
      g_assert_cmpstr (steg_messages_find (messages, NULL, "day", 1), ==, "dagar");
      g_assert_cmpstr (steg_messages_find (messages, "phase", "Plan", 0), ==, "Planera");
    }
}

static void
what_is_not_there_is_not_found (void)
{
  g_autoptr (GByteArray) file = make_file (FALSE);
  g_autoptr (StegMessages) messages = read_file (file, NULL);

  g_assert_null (steg_messages_find (messages, NULL, "Plan", 0));
  g_assert_null (steg_messages_find (messages, NULL, "days", 0));
  g_assert_null (steg_messages_find (messages, NULL, "day", 2));
  g_assert_null (steg_messages_find (messages, NULL, "", 0));
}

static void
damage (GByteArray *file, gsize offset, guint32 number)
{
  memcpy (file->data + offset, &number, sizeof number);
}

static void
a_damaged_file_is_refused (void)
{
  static const struct
  {
    const char *what;
    gsize       offset;
    guint32     number;
  } cases[] = {
    { "another kind of file", 0, 0x464c457f },
    { "a revision of the future", 4, 2 << 16 },
    { "more texts than bytes", 8, 1000 },
    { "as many texts as can be said", 8, G_MAXUINT32 },
    { "originals behind the end", 12, 100000 },
    { "translations behind the end", 16, G_MAXUINT32 - 4 },
    { "a text longer than the file", ORIGINALS + 8, G_MAXUINT32 },
    { "a text that begins behind the end", ORIGINALS + 12, G_MAXUINT32 },
    { "a text without its end", ORIGINALS + 8, 2 },
    { "a translation behind the end", TRANSLATIONS + 12, 100000 },
    { "a translation that is no UTF-8", TRANSLATIONS + 8 * N_PAIRS + 80, 0xffffffff },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GByteArray) file = make_file (FALSE);
      g_autoptr (StegMessages) messages = NULL;

      damage (file, MIN (cases[i].offset, file->len - 8), cases[i].number);
      messages = read_file (file, &error);
      g_test_message ("%s", cases[i].what);
      g_assert_null (messages);
      g_assert_error (error, STEG_ERROR, STEG_ERROR_DAMAGED);
    }
}

static void
a_file_cut_anywhere_is_refused (void)
{
  g_autoptr (GByteArray) file = make_file (FALSE);

  for (guint length = 0; length < file->len; length++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (file->data, length);
      g_autoptr (StegMessages) messages = steg_messages_new (bytes, NULL);

      g_assert_null (messages);
    }
}

/* Whatever one byte says, the file is refused or answers with text. */
static void
any_changed_byte_is_survived (void)
{
  g_autoptr (GByteArray) file = make_file (FALSE);

  for (guint i = 0; i < file->len; i++)
    for (guint change = 1; change < 256; change += 2)
      {
        g_autoptr (StegMessages) messages = NULL;
        const char *found;

        file->data[i] ^= (guint8) change;
        messages = read_file (file, NULL);
        found = messages != NULL ? steg_messages_find (messages, NULL, "day", 1) : NULL;
        g_assert_true (found == NULL || g_utf8_validate (found, -1, NULL));
        file->data[i] ^= (guint8) change;
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/messages/both_byte_orders_are_read", both_byte_orders_are_read);
  g_test_add_func ("/messages/what_is_not_there_is_not_found", what_is_not_there_is_not_found);
  g_test_add_func ("/messages/a_damaged_file_is_refused", a_damaged_file_is_refused);
  g_test_add_func ("/messages/a_file_cut_anywhere_is_refused", a_file_cut_anywhere_is_refused);
  g_test_add_func ("/messages/any_changed_byte_is_survived", any_changed_byte_is_survived);
  return g_test_run ();
}
