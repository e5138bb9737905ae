/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-signature.h"

#include "store/steg-installation.h"

char *
steg_signature_dup (void)
{
  return steg_installation_author ();
}

gboolean
steg_signature_set (const char *name, GError **error)
{
  g_return_val_if_fail (name != NULL, FALSE);

  return steg_installation_set_author (name, error);
}
