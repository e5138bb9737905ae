/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-framework.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static void
parts_come_in_the_order_of_the_framework (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (3, 2, 4);
  g_autoptr (GPtrArray) areas = NULL;
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  g_autoptr (GPtrArray) levels = steg_framework_levels (programme);

  test_programme_set (programme, test_programme_area (programme, 3), STEG_AREA_ORDER, "A");
  areas = steg_framework_areas (programme);
  g_assert_cmpuint (areas->len, ==, 3);
  g_assert_true (areas->pdata[0] == test_programme_area (programme, 3));
  g_assert_true (areas->pdata[1] == test_programme_area (programme, 1));
  g_assert_true (areas->pdata[2] == test_programme_area (programme, 2));
  g_assert_true (aspects->pdata[1] == test_programme_aspect (programme, 2));
  g_assert_cmpuint (levels->len, ==, 4);
  g_assert_cmpint (steg_record_get_whole (levels->pdata[3], STEG_LEVEL_NUMBER), ==, 4);
}

static void
a_level_is_known_by_its_number (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);

  g_assert_cmpint (steg_framework_highest_level (programme), ==, 4);
  g_assert_cmpstr (steg_framework_level_name (programme, 2, "en"), ==, "Level 2");
  g_assert_cmpstr (steg_framework_level_name (programme, 5, "en"), ==, "");
  g_assert_null (steg_framework_get_level (programme, 0));
}

static void
every_cell_has_its_statement (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  StegRecord *area = test_programme_area (programme, 2);
  StegRecord *aspect = test_programme_aspect (programme, 1);
  StegRecord *trait = test_programme_add (programme, &steg_trait_table, "aspect",
                                          steg_record_get_id (aspect), "level", "2", NULL);

  g_assert_true (steg_framework_get_statement (programme, area, aspect, 3)
                 == test_programme_statement (programme, 2, 1, 3));
  g_assert_null (steg_framework_get_statement (programme, area, aspect, 4));
  g_assert_true (steg_framework_get_trait (programme, aspect, 2) == trait);
  g_assert_null (steg_framework_get_trait (programme, aspect, 1));
}

static void
an_empty_programme_has_no_framework (void)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);

  g_assert_cmpuint (areas->len, ==, 0);
  g_assert_cmpint (steg_framework_highest_level (programme), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("framework", parts_come_in_the_order_of_the_framework);
  ADD_SENTENCE ("framework", a_level_is_known_by_its_number);
  ADD_SENTENCE ("framework", every_cell_has_its_statement);
  ADD_SENTENCE ("framework", an_empty_programme_has_no_framework);
  return g_test_run ();
}
