/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"

G_BEGIN_DECLS

typedef enum
{
  STEG_RECORDED_BOX,
  STEG_RECORDED_PATH,
  STEG_RECORDED_TEXT,
  STEG_RECORDED_HOT,
} StegRecordedKind;

/* One thing that was painted. */
typedef struct
{
  StegRecordedKind kind;
  StegBox          box;        /* of a text: the room it was given; of a path: what it spans */
  StegBox          extent;     /* of a text: where it stands; else as box */
  StegPaint        paint;      /* of a box or path */
  StegTextStyle    style;      /* of a text */
  double           size;       /* of a text's font, after shrinking */
  gboolean         is_cut;     /* a text that was not painted whole */
  char            *text;       /* of a text; the identity of a hot area */
  char            *group;      /* what the innermost group around it is called, %NULL: none */
  gboolean         is_clipped; /* some clip around it leaves a part of it out */
} StegRecordedMark;

/* Paints nothing and remembers everything: what was drawn, where, in which group. */
#define STEG_TYPE_RECORDING_INK (steg_recording_ink_get_type ())
G_DECLARE_FINAL_TYPE (StegRecordingInk, steg_recording_ink, STEG, RECORDING_INK, StegInk)

/* Measures texts in the font of @palette. */
StegInk *steg_recording_ink_new (const StegPalette *palette);

guint                   steg_recording_ink_get_n_marks (StegRecordingInk *self);
const StegRecordedMark *steg_recording_ink_get_mark (StegRecordingInk *self, guint i);

/* Whether every clip and group that was begun has ended. */
gboolean steg_recording_ink_is_balanced (StegRecordingInk *self);

G_END_DECLS
