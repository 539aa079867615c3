/**
 * `npm run excel:start`: the Excel add-in from this machine, over https, with the manifest to load. Option: --port N.
 * Excel takes https only: Microsoft's tool makes certificates for localhost, and asks the system to trust them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caCertificatePath, localhostCertificatePath, localhostKeyPath } from 'office-addin-dev-certs/lib/defaults';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs/lib/install';
import { preview } from 'vite';
import { generateCatalog } from './generate';
import { option, root, version } from './root';

const port = Number(option('port') ?? 3000);
const baseUrl = `https://localhost:${port}`;
const outDir = join(root, 'dist', 'excel-local');

/** Trusted where the system lets us; else the browser asks once whether to go on. */
async function certificates(): Promise<{ key: Buffer; cert: Buffer }> {
  try {
    await ensureCertificatesAreInstalled();
  } catch {
    await generateCertificates();
    console.log(`
  Le système ne fait pas confiance au certificat : ajoutez-y ${caCertificatePath},
  ou ouvrez ${baseUrl}/aide.html dans votre navigateur et acceptez de continuer.
  The system does not trust the certificate: add ${caCertificatePath} to it,
  or open ${baseUrl}/aide.html in your browser and accept to go on.`);
  }
  return { key: readFileSync(localhostKeyPath), cert: readFileSync(localhostCertificatePath) };
}

await generateCatalog();
const { buildExcelAddin } = await import('./build/excel-addin');
await buildExcelAddin({ version, baseUrl, outDir });
await preview({
  root: join(root, 'dist'),
  configFile: false,
  logLevel: 'warn',
  build: { outDir },
  // Excel on the web reads the functions' file from another address.
  preview: { port, strictPort: true, host: 'localhost', https: await certificates(), cors: true },
});

const manifest = join(outDir, 'manifest.xml');
console.log(`
  Mutu dans Excel : ${baseUrl}     (Ctrl+C pour arrêter)
  Le manifeste à charger : ${manifest}

  Excel pour le web : « Accueil », « Compléments », « Autres paramètres », « Charger mon complément », ce fichier.
  Mac : copiez-le dans ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, rouvrez Excel, « Accueil », « Compléments ».
  Windows : mettez-le dans un dossier partagé, ajoutez ce dossier aux catalogues approuvés (« Fichier », « Options »,
  « Centre de gestion de la confidentialité »), puis « Accueil », « Compléments », « Avancé », « Dossier partagé ».

  Mutu in Excel: ${baseUrl}     (Ctrl+C to stop)
  The manifest to load: ${manifest}

  Excel on the web: “Home”, “Add-ins”, “More Settings”, “Upload My Add-in”, this file.
  Mac: copy it into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, reopen Excel, “Home”, “Add-ins”.
  Windows: put it in a shared folder, add that folder to the trusted catalogs (“File”, “Options”, “Trust Center”),
  then “Home”, “Add-ins”, “Advanced”, “Shared Folder”.
`);
