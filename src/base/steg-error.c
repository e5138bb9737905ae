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

gboolean
steg_error_pass (GError *problem, GError **error)
{
  if (problem == NULL)
    return TRUE;
  g_propagate_error (error, problem);
  return FALSE;
}
