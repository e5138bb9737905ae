/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-messages.h"

#include "base/steg-error.h"

#include <string.h>

#define MAGIC 0x950412de
#define HEADER_SIZE 28
#define ENTRY_SIZE 8

struct _StegMessages
{
  GBytes     *bytes;
  GHashTable *translations; /* borrowed text → borrowed text, up to the first form's end */
  GHashTable *ends;         /* translation → the NUL that ends its last form */
};

/* The bytes while they are being read. */
typedef struct
{
  const char *start;
  gsize       size;
  gboolean    swapped;
} Source;

/* The caller has made sure that four bytes are there. */
static guint32
number_at (const Source *source, gsize offset)
{
  guint32 number;

  memcpy (&number, source->start + offset, sizeof number);
  return source->swapped ? GUINT32_SWAP_LE_BE (number) : number;
}

static gboolean
find_byte_order (Source *source)
{
  if (source->size < HEADER_SIZE || source->size > STEG_MESSAGES_MAX)
    return FALSE;
  if (number_at (source, 0) == MAGIC)
    return TRUE;
  source->swapped = TRUE;
  return number_at (source, 0) == MAGIC;
}

/* All forms of a translation, or the singular and plural of an original, one NUL after each. */
static gboolean
is_utf8 (const char *text, gsize length)
{
  for (gsize done = 0; done <= length; done += strlen (text + done) + 1)
    if (!g_utf8_validate (text + done, -1, NULL))
      return FALSE;
  return TRUE;
}

/* The text that the table entry at @entry describes; %NULL when it is not sound. */
static const char *
text_at (const Source *source, gsize entry, const char **end)
{
  gsize       length = number_at (source, entry);
  gsize       offset = number_at (source, entry + 4);
  const char *text;

  if (offset >= source->size || length >= source->size - offset)
    return NULL;
  text = source->start + offset;
  if (text[length] != '\0' || !is_utf8 (text, length))
    return NULL;
  if (end != NULL)
    *end = text + length;
  return text;
}

static gboolean
has_table (const Source *source, gsize offset, gsize count)
{
  return offset <= source->size && count <= (source->size - offset) / ENTRY_SIZE;
}

static gboolean
read_all (StegMessages *self, const Source *source)
{
  gsize count = number_at (source, 8);
  gsize originals = number_at (source, 12);
  gsize translations = number_at (source, 16);

  /* The major half of the revision tells whether an older reader may go on. */
  if (number_at (source, 4) >> 16 > 1 || !has_table (source, originals, count)
      || !has_table (source, translations, count))
    return FALSE;
  for (gsize i = 0; i < count; i++)
    {
      const char *end = NULL;
      const char *original = text_at (source, originals + i * ENTRY_SIZE, NULL);
      const char *translation = text_at (source, translations + i * ENTRY_SIZE, &end);

      if (original == NULL || translation == NULL)
        return FALSE;
      g_hash_table_insert (self->translations, (gpointer) original, (gpointer) translation);
      g_hash_table_insert (self->ends, (gpointer) translation, (gpointer) end);
    }
  /* The translation of nothing is the header of the file. */
  g_hash_table_remove (self->translations, "");
  return TRUE;
}

StegMessages *
steg_messages_new (GBytes *bytes, GError **error)
{
  g_autoptr (StegMessages) self = g_new0 (StegMessages, 1);
  Source source = { .swapped = FALSE };

  self->bytes = g_bytes_ref (bytes);
  self->translations = g_hash_table_new (g_str_hash, g_str_equal);
  self->ends = g_hash_table_new (NULL, NULL);
  source.start = g_bytes_get_data (bytes, &source.size);
  if (find_byte_order (&source) && read_all (self, &source))
    return g_steal_pointer (&self);
  g_set_error (error, STEG_ERROR, STEG_ERROR_DAMAGED, "no sound .mo file");
  return NULL;
}

void
steg_messages_free (StegMessages *self)
{
  g_hash_table_unref (self->translations);
  g_hash_table_unref (self->ends);
  g_bytes_unref (self->bytes);
  g_free (self);
}

static const char *
look_up (const StegMessages *self, const char *context, const char *text)
{
  g_autofree char *joined = NULL;

  if (context == NULL)
    return g_hash_table_lookup (self->translations, text);
  joined = g_strjoin ("\004", context, text, NULL);
  return g_hash_table_lookup (self->translations, joined);
}

const char *
steg_messages_find (const StegMessages *self, const char *context, const char *text, guint form)
{
  const char *found = look_up (self, context, text);
  const char *end;

  if (found == NULL)
    return NULL;
  end = g_hash_table_lookup (self->ends, found);
  for (; form > 0 && found < end; form--)
    found += strlen (found) + 1;
  return found < end && *found != '\0' ? found : NULL;
}
