/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What each file here defines: libFuzzer calls it with whatever it invents, replay.c with what is
 * kept in tests/data/fuzz. It aborts when something that must hold does not. Returns: 0. */
int LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length);
