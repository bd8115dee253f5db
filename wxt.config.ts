import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Fixes the extension id in Chromium to `okinfbagcnnckiobkdfmhoghinmminil`, so that policies and links can name it. */
const CHROMIUM_PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAj+rfzUwDtkmrdO2JIqsXCfrvkEvC1MsjpCdgVsba47MLOM5YjZcXW6CXGRHXTayv6Yl+/P0H3sh3D1ygEjrZpiniXKMWSBmVpVOwH1LV0ml7iDyNyCOnPGsZsKPpIL17vS3CmotZGiio+uy+aOaOrhQDrwOxK14djxnR35Md/wQRBefJnxAA5FI3wdJuv36P9dZhkGGLFM3/KYrvOXrPoT/3ofOVAknA3caiW3ITl3LJSSLnE9vu4sIxXpia57uhZ7cif5qXfNZ9ygHZdNQxGCGNDX0sruEcBbvsh7wu2O5GvS3Qq7KpvGWySCmXVv3xo9yIZitVnykKYUP6ERrgKwIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    key: CHROMIUM_PUBLIC_KEY,
    permissions: ['storage'],
    action: { default_title: 'Kanalvett' },
    browser_specific_settings: {
      gecko: {
        id: 'kanalvett@extension',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
});
