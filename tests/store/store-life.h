/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/store-fixture.h"

/* A store and the live records that follow it by what its commits return. */
typedef struct
{
  StegStore     *store;
  StegProgramme *programme;
  GRand         *random;
} Life;

/* Takes over @store. */
void life_begin (Life *life, StegStore *store, guint32 seed);

/* Asserts that nobody else holds the records or the store. */
void life_end (Life *life);

/* Takes over what happened. */
void life_absorb (Life *life, GPtrArray *changes);

/* A number below @n. */
guint life_pick (Life *life, guint n);

/* Commits something that a person might do: adds, sets, removes with all parts. */
void life_edit_at_random (Life *life);

/* The live records as text. Returns: owned. */
char *life_dump (Life *life);

/* Asserts that the live records are what is stored. */
void life_assert_stored (Life *life);
