/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-ending.h"

static void
a_file_is_what_its_ending_says (void)
{
  static const char *const endings[] = { ".pdf", ".csv" };
  static const struct
  {
    const char *path;
    int         found;
  } cases[] = {
    { "/a.b/plan.pdf", 0 },
    { "PLAN.CSV", 1 },
    { ".pdf", 0 },
    { "pdf", -1 },
    { "plan.pdf~", -1 },
    { "", -1 },
    { "å.Pdf", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (steg_ending_find (cases[i].path, endings, G_N_ELEMENTS (endings)), ==,
                     cases[i].found);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ending/a_file_is_what_its_ending_says", a_file_is_what_its_ending_says);
  return g_test_run ();
}
