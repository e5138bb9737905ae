/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A folder that is empty when a test begins and gone, with all it holds, when it ends. */
typedef struct _StegTemporaryFolder StegTemporaryFolder;

StegTemporaryFolder *steg_temporary_folder_new (void);

/* Removes the folder and everything in it. */
void steg_temporary_folder_free (StegTemporaryFolder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegTemporaryFolder, steg_temporary_folder_free)

/* The folder's path. Borrowed. */
const char *steg_temporary_folder_get_path (StegTemporaryFolder *self);

/* The path of @name in the folder, whether or not it exists. Returns: owned. */
char *steg_temporary_folder_dup_path (StegTemporaryFolder *self, const char *name);

/* Writes @text as the file @name. Returns: its path, owned. */
char *steg_temporary_folder_write (StegTemporaryFolder *self, const char *name, const char *text);

/* A test that is handed a folder of its own. */
typedef void (*StegFolderTest) (StegTemporaryFolder *folder);

/* g_test_add_func() for a test that needs a folder. */
void steg_test_add_in_folder (const char *path, StegFolderTest test);

G_END_DECLS
