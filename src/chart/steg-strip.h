/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"
#include "chart/steg-chart.h"

G_BEGIN_DECLS

#define STEG_STRIP_PHASES STEG_PALETTE_PHASES

/* The words around the figures, already translated. */
typedef struct
{
  const char *today;
  const char *phases[STEG_STRIP_PHASES]; /* Plan, Do, Check, Act */
  const char *marks[STEG_STRIP_PHASES];  /* P, D, C, A: where there is little room */
} StegStripWords;

/* One turn of Plan-Do-Check-Act. */
typedef struct
{
  const char *identity; /* handed back when it is activated */
  const char *title;
  const char *period; /* "Nov 2025 – May 2026"; may be %NULL */
  const char *spoken;
  StegDate    from[STEG_STRIP_PHASES]; /* %STEG_DATE_NONE: this phase has no days */
  StegDate    to[STEG_STRIP_PHASES];   /* the last day; %STEG_DATE_NONE: no end is set */
} StegStripCycle;

typedef struct
{
  const char *identity;
  const char *text; /* "Reassessment, 10 Nov 2026" */
  const char *spoken;
  guint       cycle; /* below which it stands */
  gboolean    is_reached;
} StegStripMilestone;

/* What a strip of cycles shows: the cycles side by side, each with its phases and milestones. */
typedef struct
{
  StegChart      chart;
  StegStripWords words;
  StegDate       today;
  GArray        *cycles;     /* of StegStripCycle, in order */
  GArray        *milestones; /* of StegStripMilestone, by cycle and day */
} StegStrip;

/* Without cycles. Texts are copied, here and below. */
StegStrip *steg_strip_new (const StegStripWords *words, StegDate today);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegStrip, steg_chart_unref)

/* Each adds one more: first all cycles. */
void steg_strip_add_cycle (StegStrip *self, const StegStripCycle *cycle);
void steg_strip_add_milestone (StegStrip *self, const StegStripMilestone *milestone);

/* Borrowed. */
const StegStripCycle     *steg_strip_cycle (const StegStrip *self, guint position);
const StegStripMilestone *steg_strip_milestone (const StegStrip *self, guint position);

G_END_DECLS
