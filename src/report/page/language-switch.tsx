/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';

/** Chinese or English: two radio buttons that the style looks at, so that it works without a script. */
export function LanguageSwitch(): VNode {
  return (
    <fieldset class="languages">
      <legend class="unseen">语言 Language</legend>
      <input type="radio" name="_language" id="_zh" value="zh" autocomplete="off" checked />
      <label for="_zh" lang="zh-Hans">
        中文
      </label>
      <input type="radio" name="_language" id="_en" value="en" autocomplete="off" />
      <label for="_en" lang="en">
        English
      </label>
    </fieldset>
  );
}
