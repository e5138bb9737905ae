/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-id.h"

#include <string.h>

static char *
format (const guint8 bytes[16])
{
  GString *text = g_string_sized_new (STEG_ID_LENGTH);

  for (int i = 0; i < 16; i++)
    {
      if (i == 4 || i == 6 || i == 8 || i == 10)
        g_string_append_c (text, '-');
      g_string_append_printf (text, "%02x", bytes[i]);
    }
  return g_string_free (text, FALSE);
}

static void
stamp (guint8 bytes[16], guint8 version)
{
  bytes[6] = (guint8) ((bytes[6] & 0x0f) | (version << 4));
  bytes[8] = (guint8) ((bytes[8] & 0x3f) | 0x80);
}

/* Milliseconds in the upper 48 bits and a counter in the twelve bits after the version: when more
 * than 4096 identities are wanted in one millisecond, the clock is lent the next one. */
static guint64
next_tick (void)
{
  static GMutex  mutex;
  static guint64 last;
  guint64        now = (guint64) (g_get_real_time () / 1000) << 12;
  guint64        tick;

  g_mutex_lock (&mutex);
  last = MAX (now, last + 1);
  tick = last;
  g_mutex_unlock (&mutex);
  return tick;
}

char *
steg_id_new (void)
{
  guint64 tick = next_tick ();
  guint64 milliseconds = tick >> 12;
  guint8  bytes[16];

  for (int i = 0; i < 6; i++)
    bytes[i] = (guint8) (milliseconds >> (40 - 8 * i));
  bytes[6] = (guint8) ((tick >> 8) & 0x0f);
  bytes[7] = (guint8) tick;
  for (int i = 8; i < 16; i++)
    bytes[i] = (guint8) g_random_int ();
  stamp (bytes, 7);
  return format (bytes);
}

char *
steg_id_for_tuple (const char *table, const char *const *parts)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize  length = sizeof digest;

  g_return_val_if_fail (table != NULL && parts != NULL, NULL);

  /* The terminating NUL goes in too: ("ab", "c") and ("a", "bc") are different tuples. */
  g_checksum_update (checksum, (const guchar *) table, (gssize) strlen (table) + 1);
  for (; *parts != NULL; parts++)
    g_checksum_update (checksum, (const guchar *) *parts, (gssize) strlen (*parts) + 1);
  g_checksum_get_digest (checksum, digest, &length);
  stamp (digest, 8);
  return format (digest);
}

gboolean
steg_id_is_valid (const char *text)
{
  if (text == NULL || strlen (text) != STEG_ID_LENGTH)
    return FALSE;
  for (int i = 0; i < STEG_ID_LENGTH; i++)
    {
      gboolean dash = i == 8 || i == 13 || i == 18 || i == 23;

      if (dash ? text[i] != '-' : !g_ascii_isdigit (text[i]) && (text[i] < 'a' || text[i] > 'f'))
        return FALSE;
    }
  return (text[14] == '7' || text[14] == '8') && strchr ("89ab", text[19]) != NULL;
}
