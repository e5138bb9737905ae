/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "cli/steg-output.h"
#include "cli/steg-record-output.h"
#include "model/steg-claim.h"
#include "model/steg-framework.h"
#include "model/steg-standing.h"
#include "model/steg-tables.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>

static gboolean as_json;

static const GOptionEntry options[] = {
  { "json", 0, 0, G_OPTION_ARG_NONE, &as_json,
    N_ ("Print the programme's card as an array of one object"), NULL },
  { NULL },
};

static void
print_field (StegRecord *card, guint field)
{
  g_autofree char *text
    = steg_field_format (&steg_program_table.fields[field], steg_record_get_value (card, field));

  if (text != NULL)
    steg_output_format ("%s: %s\n", _ (steg_program_table.fields[field].label), text);
}

static void
print_card (StegRecord *card)
{
  static const guint fields[] = {
    STEG_PROGRAM_TITLE,
    STEG_PROGRAM_ORGANISATION,
    STEG_PROGRAM_LANGUAGE,
    STEG_PROGRAM_TARGET_LEVEL,
    STEG_PROGRAM_TARGET_ON,
    STEG_PROGRAM_STARTED_ON,
    STEG_PROGRAM_FRAMEWORK,
    STEG_PROGRAM_FRAMEWORK_VERSION,
  };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    print_field (card, fields[i]);
}

static void
print_areas (StegProgramme *programme, const StegStanding *standing, const char *language)
{
  for (guint i = 0; i < standing->n_areas; i++)
    {
      const StegAreaStanding *area = &standing->areas[i];
      StegRecord             *record = area->area;
      const char             *name = steg_programme_wording (programme, record, "name", language);
      const char             *level = steg_framework_level_name (programme, area->level, language);

      if (area->level > 0)
        /* Translators: an area, a level's number and name. */
        steg_output_format (_ ("%s: level %d, %s\n"), name, area->level, level);
      else
        steg_output_format (_ ("%s: no level yet\n"), name);
    }
}

/* What the levels rest on less than they seem to. */
static void
print_claims (StegProgramme *programme, const StegStanding *standing)
{
  guint n = standing->round != NULL
              ? steg_claim_count (programme, standing->round, standing->today)
              : 0;

  if (n > 0)
    steg_output_format (ngettext ("%u rating at level %d or above is claimed without evidence\n",
                                  "%u ratings at level %d or above are claimed without evidence\n",
                                  n),
                        n, STEG_CLAIM_FROM);
}

static void
print_actions (const StegStanding *standing)
{
  steg_output_format (_ ("Actions: %u done, %u under way, %u late, %u ahead\n"),
                      standing->actions.done, standing->actions.under_way, standing->actions.late,
                      standing->actions.ahead);
}

static void
print (StegProgramme *programme, StegRecord *card)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, steg_clock_today ());
  int         language = steg_record_get_choice (card, STEG_PROGRAM_LANGUAGE);
  const char *key
    = language >= 0 ? steg_program_table.fields[STEG_PROGRAM_LANGUAGE].choices[language].key : "en";

  print_card (card);
  print_areas (programme, standing, key);
  print_claims (programme, standing);
  print_actions (standing);
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  StegProgramme *programme = session != NULL ? steg_session_get_programme (session) : NULL;
  g_autoptr (GPtrArray) cards = g_ptr_array_new ();

  if (session == NULL)
    return FALSE;
  if (steg_programme_get_card (programme) != NULL)
    g_ptr_array_add (cards, steg_programme_get_card (programme));
  if (as_json)
    steg_record_output_json (cards, NULL);
  else if (cards->len > 0)
    print (programme, cards->pdata[0]);
  return TRUE;
}

const StegCommand steg_command_info = {
  .name = "info",
  .arguments = N_ ("FILE"),
  .summary = N_ ("Say what a programme is and where it stands"),
  .options = options,
  .least = 1,
  .most = 1,
  .run = run,
};
