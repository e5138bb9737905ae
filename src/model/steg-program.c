/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-program.h"

static const StegChoice language_choices[] = {
  { "sv", N_ ("Swedish") },
  { "en", N_ ("English") },
  { NULL },
};

static const StegChoice rule_choices[] = {
  { "agreed", N_ ("Agreed") },
  { "lowest", N_ ("Lowest aspect") },
  { "mean", N_ ("Mean, rounded down") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_PROGRAM_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("Title"), .required = TRUE },
  [STEG_PROGRAM_ORGANISATION] = { "organisation", STEG_FIELD_TEXT, N_ ("Organisation") },
  [STEG_PROGRAM_PURPOSE] = { "purpose", STEG_FIELD_LONG, N_ ("Purpose") },
  [STEG_PROGRAM_LANGUAGE]
  = { "language", STEG_FIELD_CHOICE, N_ ("Language"), .choices = language_choices, .preset = "sv" },
  [STEG_PROGRAM_TARGET_LEVEL] = { "target_level", STEG_FIELD_WHOLE, N_ ("Target level"),
                                  .preset = "3", .minimum = 1, .maximum = 9 },
  [STEG_PROGRAM_TARGET_ON] = { "target_on", STEG_FIELD_DATE, N_ ("Target date") },
  [STEG_PROGRAM_STARTED_ON] = { "started_on", STEG_FIELD_DATE, N_ ("Started") },
  [STEG_PROGRAM_CURRENCY] = { "currency", STEG_FIELD_TEXT, N_ ("Currency"), .preset = "SEK" },
  [STEG_PROGRAM_LOGO] = { "logo", STEG_FIELD_LINK, N_ ("Logo"), .target = "attachment" },
  [STEG_PROGRAM_FRAMEWORK] = { "framework", STEG_FIELD_TEXT, N_ ("Framework") },
  [STEG_PROGRAM_FRAMEWORK_VERSION]
  = { "framework_version", STEG_FIELD_TEXT, N_ ("Framework version") },
  [STEG_PROGRAM_RULE]
  = { "rule", STEG_FIELD_CHOICE, N_ ("Area level"), .choices = rule_choices, .preset = "lowest" },
};

const StegTable steg_program_table = {
  .name = "program",
  .type = "StegProgram",
  .label = N_ ("Programme"),
  .fields = fields,
  .n_fields = STEG_PROGRAM_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_PROGRAM_N_FIELDS);
