/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-wall-figures.h"

#include "chart/chart-check.h"
#include "chart/steg-wall-layout.h"
#include "exchange/steg-programme-xml.h"
#include "model/steg-framework.h"
#include "model/steg-rounds.h"
#include "report/deck/steg-slides.h"
#include "support/other-framework.h"
#include "support/steg-temporary-folder.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY (steg_date_new (2026, 5, 20))

/* The longest words that the window puts around the statements. */
#define STATE "Område 2 av 6 · Halvårsbedömning · 5 av 5 har röstat"
#define VOTES "9 röster från nivå 1 till 4, median 2. 1 vet inte. Ledningen (nivå 4) avviker."

static const StegWallCommand commands[] = {
  { NULL, "1–4", "Bedöm" },
  { "agree", "Enter", "Kom överens" },
  { "reveal", "R", "Visa rösterna" },
  { "previous", "←", "Föregående område" },
  { "next", "→", "Nästa område" },
  { "park", "P", "Parkering" },
  { "clock", "T", "Klocka" },
  { "shorter", "−", "Kortare" },
  { "longer", "+", "Längre" },
  { "undo", "Ctrl+Z", "Ångra" },
  { "keys", "?", "Alla tangenter" },
  { "leave", "Esc", "Avsluta" },
};

static const StegBox screens[] = { { 0, 0, 1920, 1080 }, { 0, 0, 1280, 720 } };

static StegProgramme *
new_sample (const char *language)
{
  g_autoptr (GError) error = NULL;
  const StegProgrammeXmlReading reading = { "pillmedtech", language, TODAY };
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, &error);
  StegProgramme *programme = steg_programme_new ();

  g_assert_no_error (error);
  steg_programme_absorb (programme, changes);
  return programme;
}

static StegRecord *
last_round (StegProgramme *programme)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);

  return rounds->pdata[rounds->len - 1];
}

/* The greatest part of the screen's height that can be said of every statement. */
static double
least_size (StegChart *chart, const StegPalette *palette, const StegBox *screen)
{
  g_autoptr (StegInk) ink = chart_check_paint (chart, palette, screen);
  g_autoptr (StegDrawing) drawing = steg_chart_lay_out (chart, ink, palette, screen);
  double least = 1;

  for (guint i = 0; i < drawing->elements->len; i++)
    if (steg_drawing_element (drawing, i)->part == STEG_WALL_STATEMENT)
      least = MIN (least, steg_drawing_element (drawing, i)->style.size / screen->height);
  return least;
}

/* Votes in every cell, as many as there may be, and every command. */
static void
crowd (StegWall *wall)
{
  for (guint row = 1; row < wall->rows->len; row++)
    {
      g_array_index (wall->rows, StegWallRow, row).votes = VOTES;
      for (guint i = 0; i < wall->n_levels; i++)
        g_array_index (wall->cells, StegWallCell, row * wall->n_levels + i).votes = i + 1;
    }
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    steg_wall_add_command (wall, &commands[i]);
}

static void
check_area (StegProgramme *programme, StegRecord *area, guint row, const char *language)
{
  /* The window's font, and what stands in for it where it is missing, which is much wider. */
  static const struct
  {
    const char *family;
    double      least;
  } fonts[] = { { STEG_SLIDE_FAMILY, STEG_WALL_LEAST_SIZE }, { "sans-serif", 1.0 / 50 } };
  const StegWallPlace place = { .programme = programme,
                                .round = last_round (programme),
                                .area = area,
                                .current = row,
                                .state = STATE,
                                .note = NULL };
  g_autoptr (StegWall) wall = steg_wall_figures_new (&place, steg_catalogue_get (language));

  crowd (wall);
  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    for (guint k = 0; k < G_N_ELEMENTS (fonts); k++)
      {
        StegPalette palette = *steg_palette_get (STEG_PALETTE_LIGHT);
        double      size;

        palette.font_family = fonts[k].family;
        size = least_size (&wall->chart, &palette, &screens[i]);
        if (size < fonts[k].least)
          g_error ("“%s”, %s: 1/%.1f", wall->words.title, fonts[k].family, 1 / size);
      }
}

static void
check_areas (StegProgramme *programme, const char *language)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);

  for (guint i = 0; i < areas->len; i++)
    check_area (programme, areas->pdata[i], 1 + i % aspects->len, language);
}

static void
every_area_can_be_read_from_the_back_row_in_both_languages (void)
{
  static const char *const languages[] = { "sv", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (StegProgramme) programme = new_sample (languages[i]);

      check_areas (programme, languages[i]);
    }
}

static void
another_framework_can_be_read_too (void)
{
  static const OtherFramework size = { 9, 3, 5 };
  g_autoptr (StegTemporaryFolder) folder = steg_temporary_folder_new ();
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "other.xml");
  g_autoptr (GPtrArray) changes = other_framework_programme (&size, path, "sv", TODAY);
  g_autoptr (StegProgramme) programme = steg_programme_new ();

  steg_programme_absorb (programme, changes);
  check_areas (programme, "sv");
}

/* One area, two aspects and three levels, of which a round rates the first aspect at level 2. */
static StegWall *
small_wall (const char *vote)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 2, 3);
  StegRecord         *round = test_programme_round (programme, "2026-05-20", FALSE);
  const StegWallPlace place
    = { programme, round, test_programme_area (programme, 1), 1, "State", NULL };

  test_programme_rate (programme, round, 1, 1, "rated", 2);
  if (vote != NULL)
    test_programme_add (programme, &steg_tally_table, "round", steg_record_get_id (round), "area",
                        steg_record_get_id (place.area), "aspect",
                        steg_record_get_id (test_programme_aspect (programme, 1)), "level", "3",
                        "count", vote, NULL);
  return steg_wall_figures_new (&place, steg_catalogue_get ("en"));
}

static void
what_is_agreed_is_marked_and_votes_are_counted (void)
{
  g_autoptr (StegWall) wall = small_wall ("3");

  g_assert_true (steg_wall_cell (wall, 1, 1)->is_chosen);
  g_assert_false (steg_wall_cell (wall, 1, 2)->is_chosen);
  g_assert_cmpuint (steg_wall_cell (wall, 1, 2)->votes, ==, 3);
  g_assert_cmpstr (steg_wall_cell (wall, 1, 2)->identity, ==, "1/3");
  g_assert_nonnull (strstr (steg_wall_cell (wall, 1, 1)->spoken, "Agreed."));
  g_assert_nonnull (strstr (steg_wall_cell (wall, 1, 2)->spoken, "3 votes."));
  g_assert_cmpstr (steg_wall_row (wall, 1)->votes, ==, "3 votes, all for level 3.");
  g_assert_null (steg_wall_row (wall, 2)->votes);
  g_assert_cmpuint (wall->rows->len, ==, 3);
}

static void
votes_that_have_no_room_are_a_number (void)
{
  g_autoptr (StegWall) few = small_wall ("13");
  g_autoptr (StegWall) many = small_wall ("90");
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_DARK);
  g_autoptr (StegInk) of_few = chart_check_paint (&few->chart, palette, &screens[1]);
  g_autoptr (StegInk) of_many = chart_check_paint (&many->chart, palette, &screens[1]);

  g_assert_cmpuint (chart_check_count (of_few, NULL, "× 13"), ==, 0);
  g_assert_cmpuint (chart_check_count (of_many, NULL, "× 90"), ==, 1);
}

static void
the_round_before_is_a_ghost_and_nothing_is_filled_in (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 2, 3);
  StegRecord         *before = test_programme_round (programme, "2025-11-20", FALSE);
  StegRecord         *round = test_programme_round (programme, "2026-05-20", FALSE);
  const StegWallPlace place
    = { programme, round, test_programme_area (programme, 1), 1, "State", NULL };
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_HIGH_CONTRAST);
  g_autoptr (StegWall) wall = NULL;
  g_autoptr (StegInk) ink = NULL;

  test_programme_rate (programme, before, 1, 1, "rated", 2);
  wall = steg_wall_figures_new (&place, steg_catalogue_get ("en"));
  g_assert_true (steg_wall_cell (wall, 1, 1)->is_last);
  g_assert_false (steg_wall_cell (wall, 1, 1)->is_chosen);
  g_assert_false (steg_wall_cell (wall, 1, 0)->is_last);
  g_assert_nonnull (strstr (steg_wall_cell (wall, 1, 1)->spoken, "Rated last time."));
  ink = chart_check_paint (&wall->chart, palette, &screens[0]);
  g_assert_cmpuint (chart_check_count (ink, NULL, "◌ last time"), ==, 1);
}

/* Where every statement stands, one after the other. Returns: owned. */
static char *
dup_places (StegWall *wall)
{
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  g_autoptr (StegInk) ink = chart_check_paint (&wall->chart, palette, &screens[0]);
  g_autoptr (StegDrawing) drawing = steg_chart_lay_out (&wall->chart, ink, palette, &screens[0]);
  g_autoptr (GString) places = g_string_new (NULL);

  for (guint i = 0; i < drawing->elements->len; i++)
    {
      const StegDrawnElement *element = steg_drawing_element (drawing, i);

      if (element->part == STEG_WALL_STATEMENT)
        g_string_append_printf (places, "%g %g %g\n", element->box.x, element->box.y,
                                element->style.size);
    }
  return g_string_free (g_steal_pointer (&places), FALSE);
}

static void
nothing_moves_when_another_row_is_talked_about_or_agreed_on (void)
{
  g_autoptr (StegProgramme) programme = new_sample ("sv");
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  StegWallPlace    place = { programme, last_round (programme), areas->pdata[1], 0, "State", NULL };
  g_autofree char *first = NULL;

  for (place.current = 0; place.current < 6; place.current++)
    {
      g_autoptr (StegWall) wall = steg_wall_figures_new (&place, steg_catalogue_get ("sv"));
      g_autofree char *places = NULL;

      g_array_index (wall->cells, StegWallCell, 4 * place.current).is_chosen = TRUE;
      places = dup_places (wall);
      if (first == NULL)
        first = g_strdup (places);
      g_assert_cmpstr (places, ==, first);
    }
}

static void
a_command_can_be_pressed_and_what_has_to_be_said_takes_the_place_of_the_question (void)
{
  g_autoptr (StegWall) wall = small_wall ("3");
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  g_autoptr (StegInk) ink = NULL;
  g_autoptr (StegDrawing) drawing = NULL;
  const StegMark *last;

  wall->words.note = "Nobody has voted here.";
  crowd (wall);
  ink = chart_check_paint (&wall->chart, palette, &screens[1]);
  drawing = steg_chart_lay_out (&wall->chart, ink, palette, &screens[1]);
  last = steg_drawing_mark (drawing, drawing->marks->len - 1);
  g_assert_cmpstr (last->identity, ==, "leave");
  g_assert_cmpstr (last->spoken, ==, "Avsluta");
  g_assert_cmpuint (drawing->marks->len, ==, 3 * 3 + G_N_ELEMENTS (commands) - 1);
  g_assert_cmpuint (chart_check_count (ink, NULL, "Nobody has voted here."), ==, 1);
}

static void
a_framework_without_statements_says_so (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 0, 0);
  const StegWallPlace place
    = { programme, test_programme_round (programme, NULL, FALSE),
        test_programme_area (programme, 1), 0, "State", NULL };
  g_autoptr (StegWall) wall = steg_wall_figures_new (&place, steg_catalogue_get ("en"));

  g_assert_true (steg_chart_is_empty (&wall->chart));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("wall", every_area_can_be_read_from_the_back_row_in_both_languages);
  ADD_SENTENCE ("wall", another_framework_can_be_read_too);
  ADD_SENTENCE ("wall", what_is_agreed_is_marked_and_votes_are_counted);
  ADD_SENTENCE ("wall", votes_that_have_no_room_are_a_number);
  ADD_SENTENCE ("wall", the_round_before_is_a_ghost_and_nothing_is_filled_in);
  ADD_SENTENCE ("wall", nothing_moves_when_another_row_is_talked_about_or_agreed_on);
  ADD_SENTENCE ("wall",
                a_command_can_be_pressed_and_what_has_to_be_said_takes_the_place_of_the_question);
  ADD_SENTENCE ("wall", a_framework_without_statements_says_so);
  return g_test_run ();
}
