/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-error.h"

#include <errno.h>

G_DEFINE_QUARK (steg_error_quark, steg_error)

static StegError
code_for (int system_errno)
{
  switch (system_errno)
    {
    case ENOENT:
    case ENOTDIR:
      return STEG_ERROR_GONE;
    case EEXIST:
      return STEG_ERROR_EXISTS;
    case EACCES:
    case EPERM:
      return STEG_ERROR_NO_PERMISSION;
    case EROFS:
      return STEG_ERROR_READ_ONLY;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return STEG_ERROR_FULL;
    default:
      return STEG_ERROR_FAILED;
    }
}

void
steg_error_set_errno (GError **error, int system_errno, const char *path)
{
  g_set_error (error, STEG_ERROR, code_for (system_errno), "%s: %s", path,
               g_strerror (system_errno));
}

void
steg_error_set_folder_errno (GError **error, int system_errno, const char *path)
{
  StegError code = code_for (system_errno);

  if (code == STEG_ERROR_GONE || code == STEG_ERROR_NO_PERMISSION)
    code = STEG_ERROR_FOLDER;
  g_set_error (error, STEG_ERROR, (int) code, "%s: %s", path, g_strerror (system_errno));
}

static StegError
code_for_failure (const GError *failure)
{
  if (failure->domain != G_FILE_ERROR)
    return STEG_ERROR_FAILED;
  switch (failure->code)
    {
    case G_FILE_ERROR_NOSPC:
      return STEG_ERROR_FULL;
    case G_FILE_ERROR_ISDIR:
    case G_FILE_ERROR_EXIST:
      return STEG_ERROR_EXISTS;
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
    case G_FILE_ERROR_ROFS:
      return STEG_ERROR_FOLDER;
    default:
      return STEG_ERROR_FAILED;
    }
}

void
steg_error_take_failure (GError **error, GError *failure, const char *path)
{
  g_autoptr (GError) owned = failure;

  g_set_error (error, STEG_ERROR, code_for_failure (owned), "%s: %s", path, owned->message);
}

gboolean
steg_error_pass (GError *problem, GError **error)
{
  if (problem == NULL)
    return TRUE;
  g_propagate_error (error, problem);
  return FALSE;
}
