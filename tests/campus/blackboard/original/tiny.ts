import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';

const SKINS = '/practice/tinymce/skins';

/** Puts the host's own editor on `#messagetext`; it then edits in the frame `#messagetext_ifr`. Its own submit hook fills the field. */
export async function startEditor(label: string): Promise<void> {
  await tinymce.init({
    selector: '#messagetext',
    license_key: 'gpl',
    height: 260,
    menubar: false,
    branding: false,
    promotion: false,
    statusbar: false,
    plugins: 'link lists',
    toolbar: 'bold italic underline | bullist numlist | link | undo redo',
    skin_url: `${SKINS}/ui/oxide`,
    content_css: `${SKINS}/content/default/content.min.css`,
    iframe_aria_text: label,
    // Addresses stay as they were written.
    convert_urls: false,
  });
}
