/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_program_table;

typedef enum
{
  STEG_PROGRAM_TITLE,
  STEG_PROGRAM_ORGANISATION,
  STEG_PROGRAM_PURPOSE,
  STEG_PROGRAM_LANGUAGE,
  STEG_PROGRAM_TARGET_LEVEL,
  STEG_PROGRAM_TARGET_ON,
  STEG_PROGRAM_STARTED_ON,
  STEG_PROGRAM_CURRENCY,
  STEG_PROGRAM_LOGO,
  STEG_PROGRAM_FRAMEWORK,
  STEG_PROGRAM_FRAMEWORK_VERSION,
  STEG_PROGRAM_RULE,
  STEG_PROGRAM_N_FIELDS,
} StegProgramField;

/* The choices of language, in the order in which they are stored. */
typedef enum
{
  STEG_PROGRAM_LANGUAGE_SV,
  STEG_PROGRAM_LANGUAGE_EN,
} StegProgramLanguage;

/* The choices of rule, in the order in which they are stored. */
typedef enum
{
  STEG_PROGRAM_RULE_AGREED,
  STEG_PROGRAM_RULE_LOWEST,
  STEG_PROGRAM_RULE_MEAN,
} StegProgramRule;

G_END_DECLS
