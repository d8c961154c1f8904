import { X509Certificate } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Certificate, SignedData, TimeStampResp, TSTInfo } from 'pkijs';
import type { SignerInfo } from 'pkijs';
import { StampError } from './stamp-error.ts';

const tstInfoOid = '1.2.840.113549.1.9.16.1.4';
/** PKIStatus: granted, and granted with changes. */
const granted = [0, 1];

/** A certificate that a stamp carries. `isForStampsOnly`: its only extended use, marked critical (RFC 3161, 2.3). */
export type CarriedCertificate = { certificate: X509Certificate; isForStampsOnly: boolean };

/** What a time-stamp response holds, parsed and not checked. */
export type Token = {
  /** TSTInfo as it was signed, DER. */
  content: Buffer;
  genTime: Date;
  policy: string;
  /** Hex. */
  serial: string;
  imprint: { algorithm: string; hash: Buffer };
  nonce: Buffer | null;
  signer: SignerInfo;
  certificates: CarriedCertificate[];
};

/**
 * Reads a time-stamp response (RFC 3161, 2.4.2; DER).
 *
 * @throws StampError `refused`, `not-a-stamp`
 */
export function readToken(der: Uint8Array): Token {
  const response = parsed(() => {
    const { result, offset } = fromBER(der);
    if (offset !== der.length) throw new TypeError(offset < 0 ? 'no DER' : 'more than one value');
    return new TimeStampResp({ schema: result });
  });
  const { status, timeStampToken } = response;
  if (!granted.includes(status.status) || timeStampToken === undefined) {
    const why = (status.statusStrings ?? []).map(({ valueBlock }) => valueBlock.value).join('; ');
    throw new StampError(
      'refused',
      why.replaceAll(/[\p{C}]/gu, ' ').slice(0, 200) || `status ${status.status}`,
    );
  }
  return parsed(() => {
    const signed = new SignedData({ schema: timeStampToken.content });
    const { eContentType, eContent } = signed.encapContentInfo;
    if (eContentType !== tstInfoOid || eContent === undefined) throw new TypeError('no TSTInfo');
    if (signed.signerInfos.length !== 1) throw new TypeError('not one signer');
    const content = Buffer.from(eContent.getValue());
    const info = TSTInfo.fromBER(content);
    return {
      content,
      genTime: info.genTime,
      policy: info.policy,
      serial: Buffer.from(info.serialNumber.valueBlock.valueHexView).toString('hex'),
      imprint: {
        algorithm: info.messageImprint.hashAlgorithm.algorithmId,
        hash: Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView),
      },
      nonce: info.nonce ? Buffer.from(info.nonce.valueBlock.valueHexView) : null,
      signer: signed.signerInfos[0]!,
      certificates: (signed.certificates ?? []).flatMap((each) =>
        each instanceof Certificate ? [carried(each)] : [],
      ),
    };
  });
}

function carried(certificate: Certificate): CarriedCertificate {
  const der = Buffer.from(certificate.toSchema().toBER());
  const x509 = new X509Certificate(der);
  const uses = x509.keyUsage as string[] | undefined;
  const isCritical = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.37')?.critical ?? false;
  const isForStampsOnly = isCritical && uses?.length === 1 && uses[0] === '1.3.6.1.5.5.7.3.8';
  return { certificate: x509, isForStampsOnly };
}

function parsed<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StampError('not-a-stamp', error instanceof Error ? error.message.slice(0, 200) : '');
  }
}
