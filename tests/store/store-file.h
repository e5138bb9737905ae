/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-error.h"
#include "store/store-fixture.h"

#include <sys/resource.h>

/* What tests ask about the user's file. */

/* steg_store_check() has nothing to say about @path. */
void file_assert_sound (const char *path);

/* How many names there are in @folder: nothing may be left lying about. */
guint file_count_names (StegTemporaryFolder *folder);

/* The first person in the file is called @name. */
void file_assert_name (const char *path, const char *name);

/* Somebody else calls the first person @name and publishes. */
void file_rename_elsewhere (const char *path, const char *name);

/* Publishing fails with @code, and nothing is lost. */
void file_assert_publish_fails (StegStore *store, StegError code);

/* Publishing keeps both. Returns: where ours is, owned. */
char *file_assert_publishes_beside (StegStore *store);

/* Looks at the file. @changes: owned. */
StegLook file_look (StegStore *store, GPtrArray **changes);
void     file_assert_looks (StegStore *store, StegLook expected);

/* From now on no file can be larger than @bytes, as on a full disk; RLIM_INFINITY: no more. */
void file_limit_to (rlim_t bytes);
