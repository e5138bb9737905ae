/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-recording-ink.h"
#include "chart/steg-staircase-layout.h"

#include <math.h>

#define LEGIBLE 9.0

enum
{
  ENGLISH,
  SWEDISH,
  N_LANGUAGES,
};

static const char *const level_titles[N_LANGUAGES][6] = {
  { "Level 1", "Level 2", "Level 3", "Level 4", "Level 5", "Level 6" },
  { "Nivå 1", "Nivå 2", "Nivå 3", "Nivå 4", "Nivå 5", "Nivå 6" },
};

static const char *const level_names[N_LANGUAGES][6] = {
  { "Reactive", "Some system", "Improvement drive", "Proactive", "Leading", "Beyond" },
  { "Reaktiv", "Viss systematik", "Förbättringsdrivet", "Proaktiv", "Ledande", "Bortom" },
};

static const char *const area_names[N_LANGUAGES][12] = {
  { "Risk management", "Information classification", "Incident management", "Procurement",
    "Competence", "Follow-up", "Physical security", "Access control", "Supplier relations",
    "Business continuity", "Cryptography", "Communication" },
  { "Riskhantering", "Informationsklassning", "Incidenthantering", "Upphandling", "Kompetens",
    "Uppföljning", "Fysisk säkerhet", "Åtkomststyrning", "Leverantörsrelationer",
    "Kontinuitetshantering", "Kryptering", "Kommunikation" },
};

static const StegStaircaseWords words[N_LANGUAGES] = {
  { "planned", "not assessed", "Target: level 2 by May 2027", "now", "planned", "target",
    "since the baseline" },
  { "planerat", "inte bedömt", "Mål: nivå 2 till maj 2027", "nu", "planerat", "mål",
    "sedan utgångsläget" },
};

/* A staircase in which every kind of step is found. */
typedef struct
{
  int      language, n_areas, n_levels;
  gboolean one_goal, is_least;
  double   width;
} Case;

static StegStaircaseFigures *
create_figures (const Case *c)
{
  static const int      levels[12] = { 2, 2, 1, 0, 2, 1, 6, 3, 4, 1, 2, 5 };
  static const int      changes[12] = { 1, -1, 0, 0, 1, 0, 5, 2, -1, 0, 0, 1 };
  static const int      goals[12] = { 3, 2, 3, 4, 0, 2, 6, 3, 4, 2, 3, 6 };
  StegStaircaseWords    used = words[c->language];
  StegStaircaseFigures *figures;

  if (!c->one_goal)
    used.goal = NULL;
  figures = steg_staircase_figures_new (&used);
  for (int i = 0; i < c->n_levels; i++)
    steg_staircase_figures_add_level (
      figures, &(StegStaircaseLevel){ level_titles[c->language][i], level_names[c->language][i] });
  for (int i = 0; i < c->n_areas; i++)
    {
      int                     level = MIN (levels[i], c->n_levels);
      const StegStaircaseArea area = {
        area_names[ENGLISH][i],
        area_names[c->language][i],
        area_names[c->language][i],
        level,
        level > 0 ? changes[i] : 0,
        MIN (level + 1 + i % 2, c->n_levels),
        c->one_goal ? 2 : MIN (goals[i], c->n_levels),
      };

      steg_staircase_figures_add_area (figures, &area);
    }
  return figures;
}

static gboolean
is_cell (const StegDrawnElement *element)
{
  return element->part == STEG_STAIRCASE_STEP || element->part == STEG_STAIRCASE_PLANNED
         || element->part == STEG_STAIRCASE_NOT_ASSESSED;
}

static gboolean
is_in_cell (const StegDrawnElement *element)
{
  return element->part == STEG_STAIRCASE_NUMBER || element->part == STEG_STAIRCASE_CHANGE
         || element->part == STEG_STAIRCASE_CHANGE_SIGN
         || element->part == STEG_STAIRCASE_PLANNED_WORD
         || element->part == STEG_STAIRCASE_NOT_ASSESSED_WORD;
}

/* Where an element is seen: of a text where its letters stand. */
static StegBox
seen (const StegDrawnElement *element, StegInk *ink)
{
  StegRecordingInk       *recording = STEG_RECORDING_INK (ink);
  const StegRecordedMark *mark;

  if (element->text == NULL)
    return element->box;
  steg_ink_text (ink, &element->box, element->text, &element->style);
  mark = steg_recording_ink_get_mark (recording, steg_recording_ink_get_n_marks (recording) - 1);
  if (mark->is_cut)
    g_error ("\"%s\" is cut in %.0f × %.0f", element->text, element->box.width,
             element->box.height);
  g_assert_cmpfloat (mark->size, >=, LEGIBLE);
  return mark->extent;
}

/* Whether the two may share a place: a grid line runs behind everything, and a step holds what is
 * written on it. */
static gboolean
may_overlap (const StegDrawnElement *a, const StegDrawnElement *b)
{
  if (a->part == STEG_STAIRCASE_GRID || b->part == STEG_STAIRCASE_GRID)
    return TRUE;
  if (a->part == STEG_STAIRCASE_GOAL_LINE && b->part == STEG_STAIRCASE_GOAL_TIP)
    return TRUE;
  return is_cell (a) && is_in_cell (b) && a->mark == b->mark && a->level == b->level;
}

static void
check_elements (const StegDrawing *layout, StegInk *ink, const StegBox *box)
{
  guint               n = layout->elements->len;
  g_autofree StegBox *places = g_new (StegBox, n);

  for (guint i = 0; i < n; i++)
    {
      const StegDrawnElement *element = steg_drawing_element (layout, i);

      places[i] = seen (element, ink);
      if (!steg_box_holds (box, &places[i]))
        g_error ("part %d (%s) is outside: %.1f %.1f %.1f %.1f", element->part, element->text,
                 places[i].x, places[i].y, places[i].width, places[i].height);
      for (guint k = 0; k < i; k++)
        {
          const StegDrawnElement *other = steg_drawing_element (layout, k);

          if (!may_overlap (other, element) && steg_box_overlaps (&places[i], &places[k]))
            g_error ("part %d (%s) overlaps part %d (%s)", element->part, element->text,
                     other->part, other->text);
        }
    }
}

/* What is written on a step stays inside it, and each area is found where its things stand. */
static void
check_areas (const StegDrawing *layout, StegInk *ink)
{
  const StegBox *cell = NULL;

  for (guint i = 0; i < layout->elements->len; i++)
    {
      const StegDrawnElement *element = steg_drawing_element (layout, i);
      StegBox                 place = seen (element, ink);

      if (element->mark < 0)
        continue;
      g_assert_cmpint (steg_drawing_find (layout, steg_box_centre (&place)), ==, element->mark);
      if (is_cell (element))
        cell = &element->box;
      if (is_in_cell (element))
        g_assert_true (steg_box_holds (cell, &place));
    }
}

static void
check_case (const Case *c, StegInk *ink)
{
  g_autoptr (StegStaircaseFigures) figures = create_figures (c);
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  double (*get_height) (const StegChart *, double, double)
    = c->is_least ? steg_chart_least_height : steg_chart_good_height;
  double        height = get_height (&figures->chart, palette->font_size, c->width);
  const StegBox box = { 3, 5, c->width, height };
  g_autoptr (StegDrawing) layout = NULL;

  g_test_message ("language %d, %d areas, %d levels, one goal %d, %.0f × %.0f", c->language,
                  c->n_areas, c->n_levels, c->one_goal, c->width, height);
  layout = steg_chart_lay_out (&figures->chart, ink, palette, &box);
  check_elements (layout, ink, &box);
  check_areas (layout, ink);
}

static void
nothing_overlaps_and_nothing_is_outside_or_cut (void)
{
  static const double widths[] = { 360, 480, 600, 720, 900, 1280, 1920, 2560 };
  static const int    areas[] = { 1, 2, 4, 6, 9, 12 };
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    for (guint a = 0; a < G_N_ELEMENTS (areas); a++)
      for (int levels = 2; levels <= 6; levels += 2)
        for (int kind = 0; kind < 8; kind++)
          {
            const Case c
              = { kind & 1, areas[a], levels, (kind & 2) != 0, (kind & 4) != 0, widths[w] };

            check_case (&c, ink);
          }
}

static void
areas_stand_side_by_side_where_there_is_room (void)
{
  static const struct
  {
    double   width;
    int      n_areas;
    gboolean is_lying;
  } cases[] = {
    { 1000, 6, FALSE },
    { 600, 6, FALSE },
    { 360, 6, TRUE },
    { 360, 1, FALSE },
    { 1400, 12, FALSE },
    { 500, 12, TRUE },
  };
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case c = { SWEDISH, cases[i].n_areas, 4, TRUE, FALSE, cases[i].width };
      g_autoptr (StegStaircaseFigures) figures = create_figures (&c);
      const StegBox box = { 0, 0, cases[i].width, 480 };
      g_autoptr (StegDrawing) layout
        = steg_chart_lay_out (&figures->chart, ink, steg_palette_get (STEG_PALETTE_LIGHT), &box);

      g_assert_true ((steg_drawing_mark (layout, 0)->box.x <= 0) == cases[i].is_lying);
    }
}

static void
the_focus_goes_through_the_areas_in_their_order (void)
{
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));

  for (double width = 360; width <= 1440; width *= 2)
    {
      const Case c = { SWEDISH, 6, 4, TRUE, FALSE, width };
      g_autoptr (StegStaircaseFigures) figures = create_figures (&c);
      const StegBox box = { 0, 0, width, 500 };
      g_autoptr (StegDrawing) layout
        = steg_chart_lay_out (&figures->chart, ink, steg_palette_get (STEG_PALETTE_LIGHT), &box);

      for (guint i = 1; i < 6; i++)
        {
          const StegBox *before = &steg_drawing_mark (layout, i - 1)->box;
          const StegBox *after = &steg_drawing_mark (layout, i)->box;

          g_assert_false (steg_box_overlaps (before, after));
          g_assert_true (after->x > before->x || after->y > before->y);
        }
      g_assert_cmpint (steg_drawing_find (layout, (StegPoint){ 1, 1 }), ==, -1);
    }
}

static guint
count_texts (StegRecordingInk *ink, const char *group, const char *text)
{
  guint count = 0;

  for (guint i = 0; i < steg_recording_ink_get_n_marks (ink); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (ink, i);

      if (mark->kind == STEG_RECORDED_TEXT && g_strcmp0 (mark->group, group) == 0
          && g_str_equal (mark->text, text))
        count++;
    }
  return count;
}

static void
paint (const Case *c, StegInk *ink)
{
  g_autoptr (StegStaircaseFigures) figures = create_figures (c);
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  const StegBox      box = { 0, 0, c->width, 600 };
  g_autoptr (StegDrawing) layout = steg_chart_lay_out (&figures->chart, ink, palette, &box);

  steg_drawing_paint (layout, ink);
}

static void
every_area_is_a_group_with_its_name_its_number_and_its_words (void)
{
  const Case c = { ENGLISH, 6, 4, TRUE, FALSE, 1000 };
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  StegRecordingInk *recording = STEG_RECORDING_INK (ink);

  paint (&c, ink);
  g_assert_true (steg_recording_ink_is_balanced (recording));
  for (guint i = 0; i < 6; i++)
    g_assert_cmpuint (count_texts (recording, area_names[ENGLISH][i], area_names[ENGLISH][i]), ==,
                      1);
  g_assert_cmpuint (count_texts (recording, "Risk management", "2"), ==, 1);
  g_assert_cmpuint (count_texts (recording, "Risk management", "+1"), ==, 1);
  g_assert_cmpuint (count_texts (recording, "Risk management", "planned"), ==, 1);
  g_assert_cmpuint (count_texts (recording, "Information classification",
                                 "\xe2\x88\x92"
                                 "1"),
                    ==, 1);
  g_assert_cmpuint (count_texts (recording, "Procurement", "not assessed"), ==, 1);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpuint (count_texts (recording, NULL, level_titles[ENGLISH][i]), ==, 1);
  g_assert_cmpuint (count_texts (recording, NULL, "Target: level 2 by May 2027"), ==, 1);
}

static guint
count_goal_lines (StegRecordingInk *ink, const char *group)
{
  const StegColour goal = steg_palette_get (STEG_PALETTE_LIGHT)->goal;
  guint            count = 0;

  for (guint i = 0; i < steg_recording_ink_get_n_marks (ink); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (ink, i);

      if (mark->kind == STEG_RECORDED_PATH && mark->paint.outline.red == goal.red
          && mark->paint.outline.green == goal.green && g_strcmp0 (mark->group, group) == 0)
        count++;
    }
  return count;
}

static void
goals_that_differ_are_marked_area_by_area (void)
{
  const Case one = { ENGLISH, 6, 4, TRUE, FALSE, 1000 };
  const Case many = { ENGLISH, 6, 4, FALSE, FALSE, 1000 };
  g_autoptr (StegInk) agreed = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  g_autoptr (StegInk) differing = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));

  paint (&one, agreed);
  paint (&many, differing);
  g_assert_cmpuint (count_goal_lines (STEG_RECORDING_INK (agreed), "Procurement"), ==, 0);
  g_assert_cmpuint (count_goal_lines (STEG_RECORDING_INK (differing), "Procurement"), ==, 1);
  g_assert_cmpuint (count_goal_lines (STEG_RECORDING_INK (differing), "Competence"), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/staircase/nothing_overlaps_and_nothing_is_outside_or_cut",
                   nothing_overlaps_and_nothing_is_outside_or_cut);
  g_test_add_func ("/staircase/areas_stand_side_by_side_where_there_is_room",
                   areas_stand_side_by_side_where_there_is_room);
  g_test_add_func ("/staircase/the_focus_goes_through_the_areas_in_their_order",
                   the_focus_goes_through_the_areas_in_their_order);
  g_test_add_func ("/staircase/every_area_is_a_group_with_its_name_its_number_and_its_words",
                   every_area_is_a_group_with_its_name_its_number_and_its_words);
  g_test_add_func ("/staircase/goals_that_differ_are_marked_area_by_area",
                   goals_that_differ_are_marked_area_by_area);
  return g_test_run ();
}
