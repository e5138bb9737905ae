/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever is typed, what is understood of it holds together. */
#include "base/steg-text.h"
#include "model/steg-quick-line.h"
#include "model/steg-repeat.h"

#include "fuzz.h"

#include <string.h>

#define TODAY (steg_date_new (2026, 5, 20))

static void
check_pieces (const StegQuickLine *line, const char *text)
{
  guint kinds = 0;
  gsize at = 0;

  for (guint i = 0; i < line->pieces->len; i++)
    {
      const StegQuickPiece *piece = &g_array_index (line->pieces, StegQuickPiece, i);

      g_assert_cmpuint (piece->start, >=, at);
      g_assert_cmpuint (piece->end, >, piece->start);
      g_assert_cmpuint (piece->end, <=, strlen (text));
      g_assert_true (g_utf8_validate (text + piece->start, (gssize) (piece->end - piece->start),
                                      NULL));
      if (piece->kind == STEG_QUICK_HELPER)
        g_assert_cmpuint (piece->number, <, line->helpers->len);
      else
        g_assert_cmpuint (kinds & 1u << piece->kind, ==, 0);
      kinds |= 1u << piece->kind;
      at = piece->end;
    }
}

static void
check_meaning (const StegQuickLine *line)
{
  StegRepeat repeat;

  g_assert_true (steg_text_is_clean (line->text, STEG_TEXT_MAX_LINE));
  g_assert_true (line->owner == NULL || line->owner_name != NULL);
  g_assert_true (line->helpers->len == 0 || line->owner_name != NULL);
  if (line->repeat != NULL)
    g_assert_true (steg_repeat_parse (line->repeat, &repeat));
  if (line->due != STEG_DATE_NONE)
    g_assert_true (g_date_valid_julian ((guint32) line->due));
}

/* What was understood can be taken back, piece by piece, until all of it is text. */
static void
take_back (StegQuickLine        *line,
           const char           *text,
           const StegQuickNames *people,
           const StegQuickNames *areas)
{
  g_autoptr (GPtrArray) plain = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (plain, NULL);
  while (line->pieces->len > 0)
    {
      const StegQuickPiece *last
        = &g_array_index (line->pieces, StegQuickPiece, line->pieces->len - 1);

      g_assert_cmpuint (plain->len, <=, strlen (text) + 1);
      g_ptr_array_insert (plain, 0, g_strndup (text + last->start, last->end - last->start));
      steg_quick_line_free (line);
      line = steg_quick_line_new (text, TODAY, people, areas, (const char *const *) plain->pdata);
      check_pieces (line, text);
    }
  steg_quick_line_free (line);
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  g_autoptr (StegQuickNames) people = steg_quick_names_new ();
  g_autoptr (StegQuickNames) areas = steg_quick_names_new ();
  g_autofree char *text = g_strndup ((const char *) bytes, length);
  StegQuickLine   *line;

  steg_quick_names_add (people, "it", "IT", FALSE);
  steg_quick_names_add (people, "owner", "System owner", FALSE);
  steg_quick_names_add (areas, "followup", "Uppföljning", FALSE);
  line = steg_quick_line_new (text, TODAY, people, areas, NULL);
  check_pieces (line, text);
  check_meaning (line);
  take_back (line, text, people, areas);
  return 0;
}
