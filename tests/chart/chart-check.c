/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart-check.h"

#define LEGIBLE 9.0

const char *
chart_check_area (guint position, gboolean is_swedish)
{
  static const char *const names[2][12] = {
    { "Risk management", "Information classification", "Incident management", "Procurement",
      "Competence", "Follow-up", "Physical security", "Access control", "Supplier relations",
      "Business continuity", "Cryptography", "Communication" },
    { "Riskhantering", "Informationsklassning", "Incidenthantering", "Upphandling", "Kompetens",
      "Uppföljning", "Fysisk säkerhet", "Åtkomststyrning", "Leverantörsrelationer",
      "Kontinuitetshantering", "Kryptering", "Kommunikation" },
  };

  return names[is_swedish][position % 12];
}

const char *
chart_check_aspect (guint position, gboolean is_swedish)
{
  static const char *const names[2][8] = {
    { "Culture", "Ways of working", "Application", "Results", "Follow up, learn, improve",
      "Leadership", "Tools", "Communication" },
    { "Kultur", "Arbetssätt", "Tillämpning", "Resultat", "Uppföljning, lärande och förbättring",
      "Ledarskap", "Verktyg", "Kommunikation" },
  };

  return names[is_swedish][position % 8];
}

/* A line along the edge may reach over it by its thickness. */
static gboolean
is_inside (const StegBox *box, const StegRecordedMark *mark)
{
  double  air = mark->kind == STEG_RECORDED_TEXT || mark->kind == STEG_RECORDED_HOT ? 0.5 : 4;
  StegBox around = steg_box_inset (box, -air, -air);

  return steg_box_holds (&around, &mark->extent);
}

static void
check_text (const StegRecordedMark *mark)
{
  if (mark->is_cut)
    g_error ("\"%s\" is cut in %.0f × %.0f", mark->text, mark->box.width, mark->box.height);
  if (mark->size < LEGIBLE)
    g_error ("\"%s\" is too small to read", mark->text);
}

static void
check_apart (StegRecordingInk *ink, guint i)
{
  const StegRecordedMark *mark = steg_recording_ink_get_mark (ink, i);

  for (guint k = 0; k < i; k++)
    {
      const StegRecordedMark *other = steg_recording_ink_get_mark (ink, k);

      if (other->kind == mark->kind && steg_box_overlaps (&mark->extent, &other->extent))
        g_error ("\"%s\" and \"%s\" overlap (%d, %u, %u)", other->text, mark->text, mark->kind, i,
                 k);
    }
}

StegInk *
chart_check_paint (StegChart *chart, const StegPalette *palette, const StegBox *box)
{
  StegInk          *ink = steg_recording_ink_new (palette);
  StegRecordingInk *recording = STEG_RECORDING_INK (ink);
  g_autoptr (StegDrawing) drawing = steg_chart_lay_out (chart, ink, palette, box);

  g_test_message ("%.0f × %.0f", box->width, box->height);
  steg_drawing_paint (drawing, ink);
  g_assert_true (steg_recording_ink_is_balanced (recording));
  for (guint i = 0; i < steg_recording_ink_get_n_marks (recording); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (recording, i);

      if (!is_inside (box, mark))
        g_error ("%d \"%s\" is outside: %.1f %.1f %.1f %.1f", mark->kind, mark->text,
                 mark->extent.x, mark->extent.y, mark->extent.width, mark->extent.height);
      if (mark->kind == STEG_RECORDED_TEXT)
        check_text (mark);
      if (mark->kind == STEG_RECORDED_TEXT || mark->kind == STEG_RECORDED_HOT)
        check_apart (recording, i);
    }
  return ink;
}

StegInk *
chart_check_at (StegChart *chart, double font_size, double width, gboolean is_least)
{
  StegPalette palette = *steg_palette_get (STEG_PALETTE_LIGHT);
  StegBox     box = { 3, 5, width, 0 };

  palette.font_size = font_size;
  box.height = is_least ? steg_chart_least_height (chart, font_size, width)
                        : steg_chart_good_height (chart, font_size, width);
  return chart_check_paint (chart, &palette, &box);
}

guint
chart_check_count (StegInk *ink, const char *group, const char *text)
{
  StegRecordingInk *recording = STEG_RECORDING_INK (ink);
  guint             count = 0;

  for (guint i = 0; i < steg_recording_ink_get_n_marks (recording); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (recording, i);

      if (mark->kind == STEG_RECORDED_TEXT && g_strcmp0 (mark->text, text) == 0
          && (group == NULL || g_strcmp0 (mark->group, group) == 0))
        count++;
    }
  return count;
}
