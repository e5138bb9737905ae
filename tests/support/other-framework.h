/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"

#include <gio/gio.h>

/* A framework that is nobody's, so that nothing is wired to the six areas, five aspects and four
 * levels of the one that comes with the program. */

/* How many there are of each, at most nine. */
typedef struct
{
  int areas;
  int aspects;
  int levels;
} OtherFramework;

/* Its XML, complete in Swedish and English. Returns: owned. */
char *other_framework_write (const OtherFramework *size);

/* The rows of a programme with that framework, read through its file at @path, which is written:
 * two agreed rounds that differ, goals, the standard plan, and in every area an improvement with
 * actions that have an effort and an effect, some of them late and some done. Returns: (of
 * StegChange, all ADD, complete) owned. */
GPtrArray *other_framework_programme (const OtherFramework *size,
                                      const char           *path,
                                      const char           *language,
                                      StegDate              today);
