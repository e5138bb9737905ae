/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-amount.h"

#include "model/steg-program.h"

#include <math.h>
#include <string.h>

/* A number has a decimal for each of these that tells it apart. */
#define MOST_DECIMALS 2
#define GROUP 3
#define NARROW_BLANK "\302\240"

static int
count_decimals (double number)
{
  int    decimals = 0;
  double scaled = number;

  while (decimals < MOST_DECIMALS && fabs (scaled - round (scaled)) > 0.001)
    {
      scaled *= 10;
      decimals++;
    }
  return decimals;
}

char *
steg_amount_number (double number, const StegCatalogue *catalogue)
{
  g_autofree char *plain
    = steg_catalogue_format_number (catalogue, number, count_decimals (number));
  GString    *grouped = g_string_new (plain);
  const char *digits = plain + (*plain == '-');
  gssize      start = digits - plain;
  gssize      end = start + (gssize) strspn (digits, "0123456789");

  for (gssize at = end - GROUP; at > start; at -= GROUP)
    g_string_insert (grouped, at, NARROW_BLANK);
  return g_string_free (grouped, FALSE);
}

char *
steg_amount_money (StegProgramme *programme, double amount, const StegCatalogue *catalogue)
{
  StegRecord *card = steg_programme_get_card (programme);
  const char *currency
    = card != NULL ? steg_record_get_text (card, STEG_PROGRAM_CURRENCY) : NULL;
  g_autofree char *number = steg_amount_number (amount, catalogue);

  if (currency == NULL || *currency == '\0')
    return g_steal_pointer (&number);
  return g_strdup_printf ("%s\302\240%s", number, currency);
}
