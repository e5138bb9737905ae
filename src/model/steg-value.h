/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"
#include "base/steg-error.h"

G_BEGIN_DECLS

typedef enum
{
  STEG_VALUE_NONE,  /* empty */
  STEG_VALUE_WHOLE, /* whole numbers, days (StegDate), flags (0, 1), positions of choices */
  STEG_VALUE_REAL,
  STEG_VALUE_TEXT, /* texts, ids, order keys */
} StegValueKind;

/* The content of one cell. A zeroed one is empty. */
typedef struct
{
  StegValueKind kind;
  union
  {
    gint64 whole;
    double real;
    char  *text; /* a GRefString */
  };
} StegValue;

#define STEG_VALUE_EMPTY ((StegValue){ STEG_VALUE_NONE, { 0 } })

/* @text is copied; %NULL gives the empty value. To be cleared. */
StegValue steg_value_text (const char *text);
StegValue steg_value_whole (gint64 whole);
StegValue steg_value_real (double real);

/* A value that shares @value's text. To be cleared. */
StegValue steg_value_copy (const StegValue *value);

/* Empties @value. */
void steg_value_clear (StegValue *value);

gboolean steg_value_equal (const StegValue *a, const StegValue *b);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StegValue, steg_value_clear)

G_END_DECLS
