/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-pasted-lines.h"

#include "support/test-sentence.h"

static void
a_list_comes_without_its_marks (void)
{
  static const struct
  {
    const char *text;
    const char *lines; /* joined by | */
  } cases[] = {
    { "", "" },
    { " Nobody has time ", "Nobody has time" },
    { "One\nTwo\r\n\r\n  \nThree\n", "One|Two|Three" },
    { "- One\n– Two\n• Three\n* Four", "One|Two|Three|Four" },
    { "•\tOne\n•\tTwo", "One|Two" },
    { "1. One\n2) Two\n12. Twelve", "One|Two|Twelve" },
    { "-5 % each year\n3.5 on the scale\n2026. A year",
      "-5 % each year|3.5 on the scale|2026. A year" },
    { "only once\n-", "only once|-" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) lines = steg_pasted_lines (cases[i].text);
      g_autofree char *joined = g_strjoinv ("|", lines);

      g_assert_cmpstr (joined, ==, cases[i].lines);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("pasted-lines", a_list_comes_without_its_marks);
  return g_test_run ();
}
