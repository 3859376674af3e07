-- Runs inside a headless Neovim: attaches its own LSP client to the server, uses it as its commands do, and writes what
-- happened as JSON. Globals that the test sets: server_command, frame_file, result_file.
local result = {}

local function finish()
  local file = io.open(result_file, 'w')
  file:write(vim.fn.json_encode(result))
  file:close()
  vim.cmd('qall!')
end

local function request(method, params)
  local answers, failure = vim.lsp.buf_request_sync(0, method, params, 10000)
  if failure then
    error(method .. ': ' .. failure)
  end
  for _, answer in pairs(answers) do
    if answer.err then
      error(method .. ': ' .. vim.inspect(answer.err))
    end
    return answer.result
  end
end

local function cursor_on(words, shift)
  local line = vim.fn.search('\\V' .. words, 'w')
  local column = vim.fn.col('.') - 1 + (shift or 0)
  vim.api.nvim_win_set_cursor(0, { line, column })
end

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local code = diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp and diagnostic.user_data.lsp.code)
    found[#found + 1] = code
  end
  return found
end

local function has(code)
  return vim.tbl_contains(codes(), code)
end

local ok, failure = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(frame_file))
  local client = vim.lsp.start_client({ name = 'framework-lint', cmd = server_command, root_dir = vim.fn.fnamemodify(frame_file, ':h') })
  vim.lsp.buf_attach_client(0, client)
  result.diagnosed = vim.wait(10000, function() return has('unmeasurable-verb') end, 20)
  result.codes = codes()
  local encoding = vim.lsp.get_client_by_id(client).offset_encoding

  cursor_on('understand', 2)
  local hover = request('textDocument/hover', vim.lsp.util.make_position_params(0, encoding))
  result.hover = hover and vim.lsp.util.convert_input_to_markdown_lines(hover.contents) or {}

  local range = vim.lsp.util.make_range_params(0, encoding)
  range.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics() }
  local actions = request('textDocument/codeAction', range)
  result.actions = vim.tbl_map(function(action) return action.title end, actions)
  for _, action in ipairs(actions) do
    if action.title:find('^Replace "understand"') then
      vim.lsp.util.apply_workspace_edit(action.edit, encoding)
      break
    end
  end
  result.fixed = vim.wait(10000, function() return not has('unmeasurable-verb') end, 20)

  cursor_on('Till', 1)
  local rename = vim.lsp.util.make_position_params(0, encoding)
  rename.newName = 'Cash desk 😀'
  vim.lsp.util.apply_workspace_edit(request('textDocument/rename', rename), encoding)

  vim.cmd('normal! gg')
  vim.fn.search('""')
  local place = vim.api.nvim_win_get_cursor(0)
  vim.api.nvim_win_set_cursor(0, { place[1], place[2] + 1 })
  local list = request('textDocument/completion', vim.lsp.util.make_position_params(0, encoding))
  result.completions = vim.tbl_map(function(item) return item.label end, list.items)
  vim.lsp.util.apply_text_edits({ list.items[1].textEdit }, 0, encoding)

  result.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  vim.lsp.stop_client(client)
  result.stopped = vim.wait(5000, function() return vim.lsp.client_is_stopped(client) end, 20)
end)
if not ok then
  result.failure = tostring(failure)
end
finish()
