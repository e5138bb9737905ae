/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What went wrong, as far as a caller acts on it. The message of such an error states facts
 * (path, line, table, value) in English; app/ and cli/ turn the code into words for people. */
typedef enum
{
  STEG_ERROR_FAILED,        /* anything a caller can only report */
  STEG_ERROR_NOT_OURS,      /* the file is no Stegvis programme, the XML no framework */
  STEG_ERROR_DAMAGED,       /* it is ours, but its bytes or values are not sound */
  STEG_ERROR_NEWER,         /* written by a later version of the program */
  STEG_ERROR_GONE,          /* there is no such file (any more) */
  STEG_ERROR_EXISTS,        /* a new file would overwrite another */
  STEG_ERROR_NO_PERMISSION, /* the file may not be read */
  STEG_ERROR_READ_ONLY,     /* the file may be read but not replaced */
  STEG_ERROR_FOLDER,        /* the folder is missing or cannot be written */
  STEG_ERROR_FULL,          /* the disk or the quota is full */
  STEG_ERROR_BUSY,          /* another window or process has the working copy */
  STEG_ERROR_INVALID,       /* a value, field or table that the records do not allow */
  STEG_ERROR_TOO_LARGE,     /* a file that is to be attached is larger than the limit */
  STEG_ERROR_EMPTY,         /* or holds nothing */
  STEG_ERROR_NO_FILE,       /* or is no file: a folder, a device */
  STEG_ERROR_NOTHING_TO_UNDO,
  STEG_ERROR_NOTHING_TO_REDO,
  STEG_ERROR_ANONYMOUS, /* nobody can be given back what he answered anonymously */
} StegError;

#define STEG_ERROR (steg_error_quark ())
GQuark steg_error_quark (void);

/* Sets @error from @system_errno, with the code that fits it and "@path: reason" as its message. */
void steg_error_set_errno (GError **error, int system_errno, const char *path);

/* The same where something was to be written: what is missing or may not be entered is a folder. */
void steg_error_set_folder_errno (GError **error, int system_errno, const char *path);

/* Sets @error from @failure (of %G_FILE_ERROR, taken over): why a file that was asked for could not
 * be written, with the code that fits it and "@path: reason" as its message. */
void steg_error_take_failure (GError **error, GError *failure, const char *path);

/* Passes @problem (taken over; %NULL: there was none) on to @error. Returns: TRUE when there was
 * none: how a walk ends that stops at its end and at a failure alike. */
gboolean steg_error_pass (GError *problem, GError **error);

G_END_DECLS
