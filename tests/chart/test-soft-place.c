/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-soft-place.h"

#define HYPHEN "\xc2\xad"

typedef struct
{
  const char *text, *divided;
} Case;

static void
check (const Case *cases, gsize n_cases, gboolean everywhere)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *divided = steg_soft_place_add (cases[i].text, everywhere);

      g_assert_cmpstr (divided, ==, cases[i].divided);
    }
}

static void
a_long_word_is_divided_where_its_parts_meet (void)
{
  static const Case cases[] = {
    { "Informationsklassning", "Informations" HYPHEN "klassning" },
    { "Incidenthantering", "Incident" HYPHEN "hantering" },
    { "Riskhantering", "Risk" HYPHEN "hantering" },
    { "Upphandling", "Upp" HYPHEN "handling" },
    { "Uppföljning", "Uppfölj" HYPHEN "ning" },
    { "Leverantörsstyrning", "Leverantörs" HYPHEN "styrning" },
    { "Kontinuitetshantering", "Kontinuitets" HYPHEN "hantering" },
    { "Viss INCIDENTHANTERING, ja", "Viss INCIDENT" HYPHEN "HANTERING, ja" },
  };

  check (cases, G_N_ELEMENTS (cases), FALSE);
}

static void
short_words_and_words_without_a_joint_stay_whole (void)
{
  static const Case cases[] = {
    { "", "" },
    { "Kompetens", "Kompetens" },
    { "Risk control", "Risk control" },
    { "123456789012", "123456789012" },
    { "bcdfghjklmnp", "bcdfghjklmnp" },
  };

  check (cases, G_N_ELEMENTS (cases), FALSE);
}

static void
everywhere_means_every_syllable_that_leaves_three_letters (void)
{
  static const Case cases[] = {
    { "Kompetens", "Kom" HYPHEN "pe" HYPHEN "tens" },
    { "Informationsklassning", "Infor" HYPHEN "ma" HYPHEN "tions" HYPHEN "klass" HYPHEN "ning" },
    { "Nivå", "Nivå" },
  };

  check (cases, G_N_ELEMENTS (cases), TRUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/soft-place/a_long_word_is_divided_where_its_parts_meet",
                   a_long_word_is_divided_where_its_parts_meet);
  g_test_add_func ("/soft-place/short_words_and_words_without_a_joint_stay_whole",
                   short_words_and_words_without_a_joint_stay_whole);
  g_test_add_func ("/soft-place/everywhere_means_every_syllable_that_leaves_three_letters",
                   everywhere_means_every_syllable_that_leaves_three_letters);
  return g_test_run ();
}
