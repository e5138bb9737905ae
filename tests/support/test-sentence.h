/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Adds the test function @sentence under its own name: "/rounds/the_first_round_is_the_baseline".
 */
#define ADD_SENTENCE(subject, sentence) g_test_add_func ("/" subject "/" #sentence, sentence)
