/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "base/steg-text.h"
#include "cli/steg-locale.h"
#include "cli/steg-output.h"
#include "cli/steg-record-output.h"
#include "cli/steg-round-argument.h"
#include "model/steg-claim.h"
#include "model/steg-round-difference.h"
#include "model/steg-tables.h"
#include "report/figures/steg-difference-sentences.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>

static gboolean as_json;
static char    *language;

static const GOptionEntry options[] = {
  { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_ ("Print an object"), NULL },
  STEG_LOCALE_OPTION (&language),
  { NULL },
};

/* What is printed. */
typedef struct
{
  StegProgramme             *programme;
  const StegRoundDifference *difference;
  const StegCatalogue       *catalogue;
} Report;

static const char *
name_of (const Report *self, StegRecord *record)
{
  return steg_programme_wording (self->programme, record, "name",
                                 steg_catalogue_get_language (self->catalogue));
}

static void
print_lines (char **lines)
{
  for (; *lines != NULL; lines++)
    steg_output_format ("  %s\n", *lines);
}

static StegClaim
claim_of (const Report *self, StegRecord *area, StegRecord *aspect)
{
  return steg_claim_get (self->programme, self->difference->after, area, aspect,
                         steg_clock_today ());
}

/* Which aspects have a level in the later round that is only claimed, in that way. */
static void
print_claim (const Report *self, const StegAreaDifference *area, StegClaim claim, const char *words)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < area->aspects->len; i++)
    {
      StegRecord *aspect = steg_area_difference_aspect (area, i)->aspect;

      if (claim_of (self, area->area, aspect) == claim)
        steg_text_list (names, name_of (self, aspect));
    }
  if (names->len > 0)
    steg_output_format ("  %s: %s\n", steg_catalogue_text (self->catalogue, words), names->str);
}

static void
print_area (const Report *self, const StegAreaDifference *area)
{
  g_autofree char *verdict
    = steg_difference_sentences_shift (area->before, area->after, self->catalogue);
  g_auto (GStrv) aspects
    = steg_difference_sentences_aspects (self->programme, area, self->catalogue);
  g_auto (GStrv) why = steg_difference_sentences_why (area);

  steg_output_format ("%s %s: %s\n", steg_difference_sentences_mark (area->shift),
                      name_of (self, area->area), verdict);
  print_lines (aspects);
  print_claim (self, area, STEG_CLAIM_UNFOUNDED, N_ ("◇ Claimed, without evidence"));
  print_claim (self, area, STEG_CLAIM_RAN_OUT, N_ ("◇ Claimed, the evidence has expired"));
  print_lines (why);
}

static void
print (const Report *self)
{
  g_autofree char *summary = steg_difference_sentences_summary (self->difference, self->catalogue);

  steg_output_format ("%s → %s\n",
                      steg_record_get_text (self->difference->before, STEG_ROUND_TITLE),
                      steg_record_get_text (self->difference->after, STEG_ROUND_TITLE));
  steg_output_line (summary);
  for (guint i = 0; i < self->difference->areas->len; i++)
    print_area (self, steg_round_difference_area (self->difference, i));
}

/* 0 is no level: null. */
static void
add_level (JsonBuilder *builder, const char *member, int level)
{
  json_builder_set_member_name (builder, member);
  if (level > 0)
    json_builder_add_int_value (builder, level);
  else
    json_builder_add_null_value (builder);
}

/* Keys, which do not follow the language. */
static const char *
key_of (StegShift shift)
{
  static const char *const keys[] = {
    [STEG_SHIFT_DOWN] = "down",
    [STEG_SHIFT_LOST] = "lost",
    [STEG_SHIFT_UP] = "up",
    [STEG_SHIFT_NEW] = "new",
    [STEG_SHIFT_SAME] = "same",
    [STEG_SHIFT_NONE] = "none",
  };

  return keys[shift];
}

static void
add_levels (const Report *self, JsonBuilder *builder, StegRecord *record, int before, int after)
{
  steg_record_output_member (builder, "id", steg_record_get_id (record));
  steg_record_output_member (builder, "name", name_of (self, record));
  steg_record_output_member (builder, "shift", key_of (steg_shift_between (before, after)));
  add_level (builder, "before", before);
  add_level (builder, "after", after);
}

static void
add_records (JsonBuilder *builder, const char *member, GPtrArray *records, guint field)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < records->len; i++)
    {
      json_builder_begin_object (builder);
      steg_record_output_member (builder, "id", steg_record_get_id (records->pdata[i]));
      steg_record_output_member (builder, "text", steg_record_get_text (records->pdata[i], field));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_area (const Report *self, JsonBuilder *builder, const StegAreaDifference *area)
{
  json_builder_begin_object (builder);
  add_levels (self, builder, area->area, area->before, area->after);
  json_builder_set_member_name (builder, "aspects");
  json_builder_begin_array (builder);
  for (guint i = 0; i < area->aspects->len; i++)
    {
      const StegAspectDifference *aspect = steg_area_difference_aspect (area, i);

      json_builder_begin_object (builder);
      add_levels (self, builder, aspect->aspect, aspect->before, aspect->after);
      json_builder_set_member_name (builder, "claimed");
      json_builder_add_boolean_value (builder, claim_of (self, area->area, aspect->aspect)
                                                 != STEG_CLAIM_NONE);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  add_records (builder, "actions", area->actions, STEG_ACTION_TITLE);
  add_records (builder, "reasons_added", area->added, STEG_REASON_TEXT);
  add_records (builder, "reasons_gone", area->gone, STEG_REASON_TEXT);
  json_builder_end_object (builder);
}

static void
print_json (const Report *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  steg_record_output_member (builder, "before", steg_record_get_id (self->difference->before));
  steg_record_output_member (builder, "after", steg_record_get_id (self->difference->after));
  json_builder_set_member_name (builder, "areas");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->difference->areas->len; i++)
    add_area (self, builder, steg_round_difference_area (self->difference, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  steg_record_output_built (builder);
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  g_autoptr (StegRoundDifference) difference = NULL;
  StegProgramme *programme;
  StegRecord    *before = NULL, *after = NULL;
  Report         report;

  if (!steg_locale_check (language, error))
    return FALSE;
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  if (session == NULL)
    return FALSE;
  programme = steg_session_get_programme (session);
  if (!steg_round_argument_two (programme, arguments[1], arguments[2], &before, &after, error))
    return FALSE;
  difference = steg_round_difference_new (programme, before, after);
  report = (Report){ programme, difference,
                     steg_locale_catalogue (language, programme) };
  if (as_json)
    print_json (&report);
  else
    print (&report);
  return TRUE;
}

const StegCommand steg_command_diff = {
  .name = "diff",
  .arguments = N_ ("FILE ROUND ROUND"),
  .summary = N_ ("Say what changed from one round to another"),
  .description = N_ ("A ROUND is named by its title, its id, or its number: the first is 1. ✓ is "
                     "an action that was done in between and explains a rise, + a reason that is "
                     "new, − one that is gone; ◇ is a level from 3 on in the later "
                     "round for which there is no evidence today."),
  .options = options,
  .least = 3,
  .most = 3,
  .run = run,
};
