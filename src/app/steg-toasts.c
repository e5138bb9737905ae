/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-toasts.h"

/* Kept on the overlay: the toast that offers to undo. */
#define OFFER "steg-undo-offer"

static gboolean
offers_undo (AdwToast *toast)
{
  return g_strcmp0 (adw_toast_get_action_name (toast), "win.undo") == 0;
}

/* Only its button goes: libadwaita 1.2 crashes when a toast is dismissed while it is still coming.
 */
void
steg_toasts_withdraw_undo (AdwToastOverlay *overlay)
{
  g_autoptr (AdwToast) offer = g_object_steal_data (G_OBJECT (overlay), OFFER);

  if (offer != NULL)
    adw_toast_set_button_label (offer, NULL);
}

void
steg_toasts_add (AdwToastOverlay *overlay, AdwToast *toast)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (overlay) && ADW_IS_TOAST (toast));

  if (offers_undo (toast))
    {
      steg_toasts_withdraw_undo (overlay);
      g_object_set_data_full (G_OBJECT (overlay), OFFER, g_object_ref (toast), g_object_unref);
    }
  adw_toast_overlay_add_toast (overlay, toast);
}
