/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-screen-palette.h"

#include "app/widgets/steg-snapshot-ink.h"

#include <adwaita.h>

static StegPaletteKind
get_kind (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  gboolean         is_dark = adw_style_manager_get_dark (style);

  if (adw_style_manager_get_high_contrast (style))
    return is_dark ? STEG_PALETTE_HIGH_CONTRAST_DARK : STEG_PALETTE_HIGH_CONTRAST;
  return is_dark ? STEG_PALETTE_DARK : STEG_PALETTE_LIGHT;
}

StegPalette
steg_screen_palette_get (GtkWidget *widget)
{
  StegPalette palette = *steg_palette_get (get_kind ());

  palette.font_size = steg_snapshot_ink_font_size (widget);
  return palette;
}
