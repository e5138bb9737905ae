/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-program-language.h"

#include "model/steg-program.h"

const StegCatalogue *
steg_program_get_catalogue (StegProgramme *programme)
{
  const StegChoice *languages = steg_program_table.fields[STEG_PROGRAM_LANGUAGE].choices;
  StegRecord       *card = steg_programme_get_card (programme);
  int               choice = -1;

  if (card != NULL)
    choice = steg_record_get_choice (card, STEG_PROGRAM_LANGUAGE);
  return steg_catalogue_get (choice >= 0 ? languages[choice].key : NULL);
}
