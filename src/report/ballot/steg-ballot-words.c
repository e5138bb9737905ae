/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ballot/steg-ballot-words.h"

#include "model/steg-framework.h"
#include "model/steg-program.h"

const char *
steg_ballot_words_name (StegProgramme       *programme,
                        StegRecord          *record,
                        const StegCatalogue *catalogue)
{
  return steg_programme_wording (programme, record, "name",
                                 steg_catalogue_get_language (catalogue));
}

const char *
steg_ballot_words_statement (StegProgramme       *programme,
                             StegRecord          *area,
                             StegRecord          *aspect,
                             int                  level,
                             const StegCatalogue *catalogue)
{
  StegRecord *statement = steg_framework_get_statement (programme, area, aspect, level);

  return statement != NULL ? steg_programme_wording (programme, statement, "text",
                                                     steg_catalogue_get_language (catalogue))
                           : "";
}

const char *
steg_ballot_words_programme (StegProgramme *programme)
{
  StegRecord *card = steg_programme_get_card (programme);
  const char *title = card != NULL ? steg_record_get_text (card, STEG_PROGRAM_TITLE) : NULL;

  return title != NULL ? title : "";
}
