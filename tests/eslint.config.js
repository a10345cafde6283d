import tseslint from 'typescript-eslint';

/** What every file keeps to; who may import whom is held by tests/contract/imports.test.ts. */
export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'data/', 'test-results/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // A test may play a page that writes HTML.
    files: ['utils/**', 'components/**', 'entrypoints/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text is never read as HTML.',
        },
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'A strict page policy drops style attributes; use a class.',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'Text is never read as HTML.',
        },
      ],
    },
  },
);
