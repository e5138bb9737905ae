/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-recording-ink.h"
#include "exchange/steg-programme-xml.h"
#include "model/steg-tables.h"
#include "report/deck/steg-deck-pdf.h"
#include "report/slide-check.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#include <string.h>

#define TODAY "2026-05-20"
static StegDeck *
new_deck (StegProgramme *programme, const char *language)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));

  return steg_deck_new (programme, standing, steg_catalogue_get (language));
}

static StegDeck *
new_sample_deck (const char *language)
{
  const StegProgrammeXmlReading reading = { "pillmedtech", language, test_day (TODAY) };
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, NULL);

  steg_programme_absorb (programme, changes);
  return new_deck (programme, language);
}

static void
nothing_of_the_sample_is_clipped_or_overlaps (gconstpointer language)
{
  slide_check_all (new_sample_deck (language));
}

/* A text of @letters letters in words of @word. */
static char *
write_words (guint letters, guint word)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < letters; i++)
    g_string_append_c (text, i % word == word - 1 ? ' ' : (char) ('a' + (i * 7) % 26));
  return g_string_free (text, FALSE);
}

static StegProgramme *
new_extreme (guint n_actions, guint letters, guint word)
{
  StegProgramme   *programme = test_programme_new (4, 5, 4);
  StegRecord      *round = test_programme_round (programme, "2026-05-01", TRUE);
  g_autofree char *text = write_words (letters, word);

  for (int area = 1; area <= 4; area++)
    {
      test_programme_judge (programme, round, area, area);
      for (int aspect = 1; aspect <= 5; aspect++)
        test_programme_rate (programme, round, area, aspect, "rated", area);
      test_programme_add (programme, &steg_reason_table, "round", steg_record_get_id (round),
                          "area", steg_record_get_id (test_programme_area (programme, area)),
                          "order", "a1", "text", text, NULL);
    }
  for (guint i = 0; i < n_actions; i++)
    {
      StegRecord *action = test_programme_action (programme, 1 + (int) i % 4, "do", "2026-06-01");

      test_programme_set (programme, action, STEG_ACTION_TITLE, text);
    }
  for (guint i = 0; i < n_actions; i++)
    test_programme_add (programme, &steg_decision_table, "question", text, "options", text, "state",
                        "asked", NULL);
  return programme;
}

static void
extreme_texts_are_continued_and_never_clipped (void)
{
  static const struct
  {
    guint n_actions, letters, word;
  } cases[] = { { 60, 60, 8 }, { 16, 200, 9 }, { 6, 200, 200 }, { 1, 3800, 11 }, { 0, 1, 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme
        = new_extreme (cases[i].n_actions, cases[i].letters, cases[i].word);

      slide_check_all (new_deck (programme, "en"));
    }
}

static void
what_is_continued_says_which_part_it_is (void)
{
  g_autoptr (StegProgramme) programme = new_extreme (100, 60, 8);
  g_autoptr (StegSlides) slides = slide_check_lay_out (new_deck (programme, "en"));
  guint            first = steg_slides_find (slides, "What, how, who", "Area 1");
  const StegSlide *slide = steg_slides_get (slides, first);

  g_assert_cmpuint (slide->n_parts, >, 1);
  for (guint i = 0; i < slide->n_parts; i++)
    {
      g_assert_true (steg_slides_get (slides, first + i)->topic == slide->topic);
      g_assert_cmpuint (steg_slides_get (slides, first + i)->part, ==, i + 1);
    }
}

/* Every word of a text that takes several slides is on one of them. */
static void
no_word_is_lost_between_slides (void)
{
  g_autoptr (StegProgramme) programme = new_extreme (1, 3800, 11);
  g_autoptr (StegSlides) slides = slide_check_lay_out (new_deck (programme, "en"));
  g_autofree char *text = write_words (3800, 11);
  g_autoptr (GString) seen = g_string_new (NULL);
  guint first = steg_slides_find (slides, "Decisions", NULL);

  for (guint i = first; i < first + steg_slides_get (slides, first)->n_parts; i++)
    {
      const StegDrawing *drawing = steg_slides_get (slides, i)->drawing;

      for (guint k = 0; k < drawing->elements->len; k++)
        {
          const StegDrawnElement *element = steg_drawing_element (drawing, k);

          if (element->shape == STEG_DRAWN_TEXT && element->box.x < 100
              && strlen (element->text) > 60)
            g_string_append_printf (seen, "%s%s", seen->len > 0 ? " " : "", element->text);
        }
    }
  g_assert_cmpstr (g_strchomp (seen->str), ==, g_strchomp (text));
}

static void
the_same_deck_makes_the_same_pdf (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) one = steg_deck_pdf_new (new_sample_deck ("sv"), &error);
  g_autoptr (GBytes) other = steg_deck_pdf_new (new_sample_deck ("sv"), &error);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (one, other));
  g_assert_true (memcmp (g_bytes_get_data (one, NULL), "%PDF-", 5) == 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/slides/nothing_of_the_swedish_sample_is_clipped_or_overlaps", "sv",
                        nothing_of_the_sample_is_clipped_or_overlaps);
  g_test_add_data_func ("/slides/nothing_of_the_english_sample_is_clipped_or_overlaps", "en",
                        nothing_of_the_sample_is_clipped_or_overlaps);
  ADD_SENTENCE ("slides", extreme_texts_are_continued_and_never_clipped);
  ADD_SENTENCE ("slides", what_is_continued_says_which_part_it_is);
  ADD_SENTENCE ("slides", no_word_is_lost_between_slides);
  ADD_SENTENCE ("slides", the_same_deck_makes_the_same_pdf);
  return g_test_run ();
}
