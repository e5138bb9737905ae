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
a_compound_is_divided_where_its_parts_meet (void)
{
  static const Case cases[] = {
    { "Informationsklassning", "Informations" HYPHEN "klassning" },
    { "Incidenthantering", "Incident" HYPHEN "hantering" },
    { "Incidentrapportering", "Incident" HYPHEN "rapportering" },
    { "Riskhantering", "Risk" HYPHEN "hantering" },
    { "Riskanalyser", "Risk" HYPHEN "analyser" },
    { "Upphandling", "Upp" HYPHEN "handling" },
    { "Uppföljning", "Upp" HYPHEN "följning" },
    { "Uppföljningsprocess", "Uppföljnings" HYPHEN "process" },
    { "Avdelningschef", "Avdelnings" HYPHEN "chef" },
    { "Säkerhetschef", "Säkerhets" HYPHEN "chef" },
    { "Säkerhetsåtgärder", "Säkerhets" HYPHEN "åtgärder" },
    { "Informationstillgångar", "Informations" HYPHEN "tillgångar" },
    { "Informationssäkerhetsarbete", "Informations" HYPHEN "säkerhetsarbete" },
    { "Utbildningstillfällen", "Utbildnings" HYPHEN "tillfällen" },
    { "Leverantörsavtalen", "Leverantörs" HYPHEN "avtalen" },
    { "Leverantörsstyrning", "Leverantörs" HYPHEN "styrning" },
    { "Leveranskedja", "Leverans" HYPHEN "kedja" },
    { "Kontinuitetshantering", "Kontinuitets" HYPHEN "hantering" },
    { "Kompetenstester", "Kompetens" HYPHEN "tester" },
    { "Molntjänster", "Moln" HYPHEN "tjänster" },
    { "Grundorsaken", "Grund" HYPHEN "orsaken" },
    { "Egenkontroller", "Egen" HYPHEN "kontroller" },
    { "Medarbetare", "Med" HYPHEN "arbetare" },
    { "Styrdokument", "Styr" HYPHEN "dokument" },
    { "Förbättringsdriv", "Förbättrings" HYPHEN "driv" },
    { "Förebyggande", "Före" HYPHEN "byggande" },
    { "Förutsättningar", "Förut" HYPHEN "sättningar" },
    { "Dataskyddsombud", "Dataskydds" HYPHEN "ombud" },
    { "Ändamålsenlig", "Ändamåls" HYPHEN "enlig" },
    { "Internrevision", "Intern" HYPHEN "revision" },
    { "Halvårsbedömning", "Halvårs" HYPHEN "bedömning" },
    { "Viss INCIDENTHANTERING, ja", "Viss INCIDENT" HYPHEN "HANTERING, ja" },
  };

  check (cases, G_N_ELEMENTS (cases), FALSE);
}

static void
another_long_word_is_divided_before_an_ending_or_a_syllable (void)
{
  static const Case cases[] = {
    { "Tillgänglighet", "Till" HYPHEN "gänglighet" },
    { "Verksamheten", "Verksam" HYPHEN "heten" },
    { "Nedskrivna", "Ned" HYPHEN "skrivna" },
    { "Beskrivning", "Beskriv" HYPHEN "ning" },
    { "Granskning", "Gransk" HYPHEN "ning" },
    { "Utveckling", "Utveck" HYPHEN "ling" },
    { "Beslutades", "Beslu" HYPHEN "tades" },
    { "Classification", "Classifica" HYPHEN "tion" },
    { "Procurement", "Procure" HYPHEN "ment" },
    { "Management", "Manage" HYPHEN "ment" },
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
    { "Tillgångar", "Till" HYPHEN "gångar" },
    { "Förteckning", "För" HYPHEN "teck" HYPHEN "ning" },
  };

  check (cases, G_N_ELEMENTS (cases), TRUE);
}

static void
in_running_text_only_the_longest_words_are_divided (void)
{
  g_autofree char *divided
    = steg_soft_place_add_in_long ("Riskhantering och informationssäkerhet", 16);

  g_assert_cmpstr (divided, ==, "Riskhantering och informations" HYPHEN "säkerhet");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/soft-place/a_compound_is_divided_where_its_parts_meet",
                   a_compound_is_divided_where_its_parts_meet);
  g_test_add_func ("/soft-place/another_long_word_is_divided_before_an_ending_or_a_syllable",
                   another_long_word_is_divided_before_an_ending_or_a_syllable);
  g_test_add_func ("/soft-place/short_words_and_words_without_a_joint_stay_whole",
                   short_words_and_words_without_a_joint_stay_whole);
  g_test_add_func ("/soft-place/everywhere_means_every_syllable_that_leaves_three_letters",
                   everywhere_means_every_syllable_that_leaves_three_letters);
  g_test_add_func ("/soft-place/in_running_text_only_the_longest_words_are_divided",
                   in_running_text_only_the_longest_words_are_divided);
  return g_test_run ();
}
