/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-person-initials.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static void
a_name_is_shortened_to_two_letters (void)
{
  static const struct
  {
    const char *name;
    const char *initials;
    const char *letters;
  } cases[] = {
    { "CISO", NULL, "CI" },
    { "Security manager", NULL, "SM" },
    { "Åke Örn", NULL, "ÅÖ" },
    { "Head of legal", NULL, "HL" },
    { "ö", NULL, "Ö" },
    { "Security manager", "Sec", "Sec" },
  };
  g_autoptr (StegProgramme) programme = steg_programme_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char      *name = cases[i].name;
      StegRecord      *person = test_programme_add (programme, &steg_person_table, "name", name,
                                                    "initials", cases[i].initials, NULL);
      g_autofree char *letters = steg_person_initials_new (person);

      g_assert_cmpstr (letters, ==, cases[i].letters);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("person-initials", a_name_is_shortened_to_two_letters);
  return g_test_run ();
}
